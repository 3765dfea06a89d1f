package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

class FaultTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir Path root;

    static List<Fault> faults() {
        return Fault.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isNamedWithItsPlaceAndTheRestLoads(Fault fault) throws Exception {
        var small = new SmallFolder(root);
        var whole = Inventory.of(load(small).graph());
        var place = small.edit(fault.file(), fault.before(), fault.after());

        var content = load(small);

        var told = content.problems().stream().map(FaultTest::told).toList();
        var expected = fault.kind() + " " + fault.file() + ":" + place + " " + fault.id();
        assertTrue(told.contains(expected), () -> expected + " is not among " + told);
        var kinds = new ArrayList<>(fault.also());
        kinds.add(fault.kind());
        assertEquals(
                sorted(kinds), sorted(content.problems().stream().map(Problem::kind).toList()));
        whole.removeAll(Inventory.of(content.graph()));
        assertEquals(new TreeSet<>(fault.gone()), whole);
    }

    private static String told(Problem problem) {
        return "%s %s:%d:%d %s"
                .formatted(
                        problem.kind(),
                        problem.file(),
                        problem.line(),
                        problem.column(),
                        problem.id());
    }

    private static List<ProblemKind> sorted(List<ProblemKind> kinds) {
        return kinds.stream().sorted().toList();
    }

    private static Content load(SmallFolder small) throws Exception {
        return ContentLoader.review(small.folder(), "en", TODAY);
    }
}
