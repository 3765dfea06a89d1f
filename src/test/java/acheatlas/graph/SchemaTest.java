package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentException;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// An editor checks `graph.json` against the schema while one types, the program by its loader:
/// both must say the same about the shape of the file. What ids mean, only the loader knows.
class SchemaTest {
    private static final Path DATA = Path.of("data");
    private static final String GRAPH = "graph.json";
    private static final Set<ProblemKind> OF_SHAPE =
            Set.of(
                    ProblemKind.MISSING_KEY,
                    ProblemKind.UNKNOWN_KEY,
                    ProblemKind.WRONG_TYPE,
                    ProblemKind.WRONG_VALUE,
                    ProblemKind.OUT_OF_RANGE,
                    ProblemKind.NO_SOURCE);

    private static Schema schema;

    @TempDir Path root;

    @BeforeAll
    static void readSchema() throws IOException {
        var file = DATA.resolve("graph.schema.json");
        var location = SchemaLocation.of(file.toUri().toString()); // its $id is relative
        schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(location, Files.readString(file), InputFormat.JSON);
    }

    static List<Fault> faults() {
        return Fault.all().stream().filter(fault -> fault.file().equals(GRAPH)).toList();
    }

    @Test
    void theShippedGraphFits() throws IOException {
        assertEquals(List.of(), check(Files.readString(DATA.resolve(GRAPH))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsOfShapeAreRefusedFaultsOfMeaningAreNot(Fault fault) throws IOException {
        var small = new SmallFolder(root);
        small.edit(fault.file(), fault.before(), fault.after());

        var errors = check(Files.readString(small.folder().graph()));

        assertEquals(fault.ofShape(), !errors.isEmpty(), errors::toString);
    }

    @Test
    void everyChangeOfShapeIsRefusedByBothOrByNeither() throws Exception {
        var small = new SmallFolder(root);
        var graph = parse(small.folder().graph());
        var differing = new ArrayList<String>();
        for (var mutation : Mutations.of(graph)) {
            small.write(GRAPH, mutation.json());
            boolean refused = !check(mutation.json()).isEmpty();
            var kinds = kindsOfProblems(small);
            if (refused ? kinds.isEmpty() : kinds.stream().anyMatch(OF_SHAPE::contains)) {
                differing.add(mutation.told() + (refused ? ": schema only" : ": loader only"));
            }
        }
        assertEquals("", String.join("\n", differing));
    }

    /// Otherwise the changes above would leave something out.
    @Test
    void theSmallGraphHasEveryKeyOfTheShippedOne() throws Exception {
        var small = keys(parse(new SmallFolder(root).folder().graph()));

        var missing = new TreeSet<>(keys(parse(DATA.resolve(GRAPH))));
        missing.removeAll(small);

        assertEquals(Set.of(), missing);
    }

    private static JsonObject parse(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    /// The keys at any depth, each with its section.
    private static Set<String> keys(JsonObject graph) {
        var keys = new TreeSet<String>();
        graph.asMap().forEach((section, value) -> collect(section + ".", value, keys));
        return keys;
    }

    private static void collect(String section, JsonElement value, Set<String> keys) {
        if (value instanceof JsonObject object) {
            object.asMap()
                    .forEach(
                            (key, member) -> {
                                keys.add(section + key);
                                collect(section, member, keys);
                            });
        } else if (value instanceof JsonArray array) {
            array.forEach(element -> collect(section, element, keys));
        }
    }

    private static List<String> check(String json) {
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }

    private static Set<ProblemKind> kindsOfProblems(SmallFolder small) throws ContentException {
        return ContentLoader.load(small.folder(), "en").problems().stream()
                .filter(problem -> problem.file().equals(GRAPH))
                .map(Problem::kind)
                .collect(Collectors.toSet());
    }
}
