package acheatlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

class TableTest {
    private static final Figure FAST =
            Figure.of("scale.load", "Load", 1.25, "x").atMost(1.5).because("0.5 s against 0.4 s");
    private static final Figure SLOW =
            Figure.of("scale.rerank", "One more pick", 2, "ms").atMost(1);
    private static final Figure NEITHER =
            Figure.missing("scale.other", "Another database", "none is installed");

    private final Properties remarks = new Properties();

    private static GroupRun run(Group group, String commit, Figure... figures) {
        return new GroupRun(group.word(), "A machine", commit, "2026-11-20", List.of(figures));
    }

    private String page(GroupRun... runs) {
        return new Table(List.of(runs), remarks).markdown();
    }

    @Test
    void aFigureStandsBesideItsBarWithHowItCameAbout() {
        assertTrue(
                page(run(Group.SCALE, "abc", FAST))
                        .contains("| Load | 1.25 x | ≤ 1.50 x | yes | 0.5 s against 0.4 s |"));
    }

    @Test
    void aMissedBarSaysWhy() {
        remarks.setProperty("scale.rerank", "The graph is too large.");
        var page = page(run(Group.SCALE, "abc", FAST, SLOW));
        assertTrue(page.contains("| One more pick | 2 ms | ≤ 1 ms | **no** |  |"));
        assertTrue(page.contains("**One more pick**: The graph is too large."));
    }

    @Test
    void aBarThatIsMetNeedsNoRemark() {
        remarks.setProperty("scale.load", "It was slow once.");
        assertFalse(page(run(Group.SCALE, "abc", FAST)).contains("It was slow once."));
    }

    @Test
    void whatCouldNotBeMeasuredSaysSo() {
        assertTrue(
                page(run(Group.SCALE, "abc", NEITHER))
                        .contains("| Another database | – |  |  | none is installed |"));
    }

    @Test
    void machineAndCommitAreSaidOnceWhereAllRunsShareThem() {
        var shared = page(run(Group.SCALE, "abc", FAST), run(Group.SIZE, "abc", SLOW));
        assertEquals(2, shared.split("A machine; commit `abc`, 2026-11-20.", -1).length);
        var apart = page(run(Group.SCALE, "abc", FAST), run(Group.SIZE, "def", SLOW));
        assertTrue(apart.contains("## Size\n\nA machine; commit `def`, 2026-11-20."));
    }

    @Test
    void groupsStandInTheirOwnOrder() {
        var page = page(run(Group.SIZE, "abc", FAST), run(Group.START, "abc", FAST));
        assertTrue(page.indexOf("## Start") < page.indexOf("## Size"));
    }

    @Test
    void figuresComeBackFromTheirFileAsTheyWere(@TempDir Path folder) throws IOException {
        var runs =
                List.of(
                        run(
                                Group.SCALE,
                                "abc",
                                FAST,
                                NEITHER,
                                Figure.of("a", "Ahead", 12, "x").atLeast(10)));
        runs.getFirst().write(folder);
        assertEquals(runs, GroupRun.readAll(folder));
    }

    @Test
    void thePageIsMadeFromTheFolder(@TempDir Path folder) throws IOException {
        run(Group.SCALE, "abc", SLOW).write(folder.resolve("runs"));
        var remarkFile = folder.resolve("remarks.properties");
        Files.writeString(remarkFile, "scale.rerank = Too many links.\n");
        var page = folder.resolve("BENCHMARKS.md");
        Table.write(folder.resolve("runs"), remarkFile, page);
        assertTrue(Files.readString(page).contains("**One more pick**: Too many links."));
    }

    @ParameterizedTest
    @CsvSource({"0.01234, 0.0123", "1.234, 1.23", "16.7, 16.7", "138.4, 138", "12345, '12,345'"})
    void amountsHaveThreeFigures(double value, String shown) {
        assertEquals(shown + " ms", Table.amount(value, "ms"));
    }
}
