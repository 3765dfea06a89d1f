package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class WholeFileFaultTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String GRAPH = "graph.json";
    private static final String TEXT = "text/en.json";
    private static final String ARTICLE = "articles/en/a_septic_hip.md";
    private static final long TOO_LARGE = 129L << 20;

    private SmallFolder small;

    @BeforeEach
    void write(@TempDir Path root) throws IOException {
        small = new SmallFolder(root);
    }

    @Test
    void aFolderThatDoesNotExistIsSaidWithItsPath() {
        var nowhere = new ContentFolder(Path.of("no", "such", "folder"));

        var thrown = assertThrows(ContentException.class, () -> ContentLoader.load(nowhere, "en"));

        assertEquals(nowhere.graph(), thrown.path());
        assertEquals(ProblemKind.MISSING_FILE, thrown.problem().kind());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MISSING_FILE",
                "UNREADABLE",
                "TOO_LARGE",
                "NOT_UTF8",
                "MALFORMED",
                "TOO_DEEP"
            })
    void aGraphThatCannotBeReadThrows(ProblemKind kind) throws IOException {
        spoil(GRAPH, kind);

        var problem = assertThrows(ContentException.class, this::load).problem();

        assertEquals(kind, problem.kind());
        assertEquals(GRAPH, problem.file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "7", "\"graph\"", "null"})
    void aGraphThatIsNoObjectThrows(String json) throws IOException {
        small.write(GRAPH, json);

        var problem = assertThrows(ContentException.class, this::load).problem();

        assertEquals(ProblemKind.WRONG_TYPE, problem.kind());
    }

    @Test
    void malformedJsonIsShownWhereItGoesWrong() throws IOException {
        var place = small.edit(GRAPH, "\"core\": false,", "\"core\": false ▲ \"x\",");

        var problem = assertThrows(ContentException.class, this::load).problem();

        assertEquals(ProblemKind.MALFORMED, problem.kind());
        assertEquals(place.split(":", -1)[0], String.valueOf(problem.line()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{} {}", "{}x", "{\"a\": 1,}", "{'a': 1}", "{\"a\": NaN}", "{", ""})
    void jsonIsReadStrictly(String json) throws IOException {
        small.write(GRAPH, json);

        var problem = assertThrows(ContentException.class, this::load).problem();

        assertEquals(ProblemKind.MALFORMED, problem.kind());
    }

    @Test
    void aLetterInAnotherEncodingIsShownWhereItStands() throws Exception {
        var place = small.edit(TEXT, "38 or more.", "38 ▲or more.").split(":", -1);
        var bytes = Files.readString(small.file(TEXT)).replace("38 or", "38 \u00ffr");
        Files.write(small.file(TEXT), bytes.getBytes(StandardCharsets.ISO_8859_1));

        var problem = only(ProblemKind.NOT_UTF8);

        assertEquals(List.of(place), List.of(problem.line() + "", problem.column() + ""));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "MISSING_FILE",
                "UNREADABLE",
                "TOO_LARGE",
                "NOT_UTF8",
                "MALFORMED",
                "TOO_DEEP"
            })
    void withoutItsWordsTheGraphStillLoads(ProblemKind kind) throws Exception {
        spoil(TEXT, kind);

        var content = load();

        assertEquals(TEXT, only(kind).file());
        assertEquals("c_gtps", content.words().cause("c_gtps").name());
        assertEquals(3, content.graph().causes().size());
    }

    @ParameterizedTest
    @EnumSource(names = {"UNREADABLE", "TOO_LARGE", "NOT_UTF8"})
    void withoutOneArticleTheOthersLoad(ProblemKind kind) throws Exception {
        spoil(ARTICLE, kind);

        var content = load();

        assertEquals(ARTICLE, only(kind).file());
        assertEquals("a_septic_hip", only(kind).id());
        assertEquals(2, content.articles().size());
    }

    @Test
    void anArticleNobodyHasWrittenIsNamed() throws Exception {
        Files.delete(small.file(ARTICLE));

        var problem = only(ProblemKind.MISSING_ARTICLE);

        assertEquals(ARTICLE, problem.file());
        assertEquals("a_septic_hip", problem.id());
    }

    @Test
    void aCauseWithoutAnArticleIsNamed() throws Exception {
        small.edit(GRAPH, "\"about\": [\"c_gtps\"]", "\"about\": []");

        assertEquals("c_gtps", only(ProblemKind.MISSING_ARTICLE).id());
    }

    @Test
    void anArticleTheGraphDoesNotListIsNamed() throws Exception {
        small.write("articles/en/a_forgotten.md", "# Title\n\nText.\n");

        assertEquals("articles/en/a_forgotten.md", only(ProblemKind.UNKNOWN_ID).file());
    }

    @Test
    void afterAThousandFaultsTheRestIsCounted() throws Exception {
        var many = "7, ".repeat(1500);
        small.edit(GRAPH, "\"feeds\": [", "\"feeds\": [" + many);

        var problems = load().problems();

        assertTrue(only(ProblemKind.TOO_MANY).message().contains("500 more"));
        assertEquals(1001, problems.size());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfProblemIsBrokenIntoBeingByATest(ProblemKind kind) throws Exception {
        var fault = Fault.all().stream().filter(one -> one.brings(kind)).findFirst();
        if (fault.isPresent()) {
            small.edit(fault.get().file(), fault.get().before(), fault.get().after());
        } else {
            spoil(TEXT, kind);
        }

        var problems = ContentLoader.review(small.folder(), "en", TODAY).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.kind() == kind));
    }

    private void spoil(String name, ProblemKind kind) throws IOException {
        var file = small.file(name);
        switch (kind) {
            case MISSING_FILE -> Files.delete(file);
            case NO_PICTURE -> small.addDrawings();
            case UNREADABLE -> {
                Files.delete(file);
                Files.createDirectory(file);
            }
            case TOO_LARGE -> {
                try (var large = new RandomAccessFile(file.toFile(), "rw")) {
                    large.setLength(TOO_LARGE); // a hole: takes no room and no time
                }
            }
            case NOT_UTF8 -> Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
            case MALFORMED -> Files.writeString(file, "{\"findings\": {,}}");
            case TOO_DEEP -> Files.writeString(file, "{\"x\":".repeat(10_000));
            case MISSING_ARTICLE -> Files.delete(small.file(ARTICLE));
            case TOO_MANY -> Files.writeString(file, "{\"findings\": {" + twins() + "}}");
            default -> throw new AssertionError("no test breaks anything into " + kind);
        }
    }

    private static String twins() {
        return "\"s_fever\": 7" + ", \"s_fever\": 7".repeat(1500);
    }

    private Problem only(ProblemKind kind) throws Exception {
        var problems = load().problems().stream().filter(one -> one.kind() == kind).toList();
        assertEquals(1, problems.size(), () -> "one problem expected of " + problems);
        return problems.getFirst();
    }

    private Content load() throws ContentException {
        return ContentLoader.load(small.folder(), "en");
    }
}
