package acheatlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

class MadeGraphTest {
    private static final int LINKS = 5_000;

    @TempDir private static Path folder = Path.of("");
    private static List<Problem> problems = List.of();
    private static Graph graph = new acheatlas.graph.GraphFixture().graph();

    @BeforeAll
    static void readIt() throws Exception {
        var content =
                ContentLoader.load(new ContentFolder(MadeGraph.write(folder, LINKS, 1)), "en");
        problems = content.problems();
        graph = content.graph();
    }

    @Test
    void itHasAsManyNodesAndLinksAsWereAskedFor() {
        int links =
                graph.causeFindings().count()
                        + graph.causeModifiers().count()
                        + graph.feeds().count();
        assertEquals(LINKS, links);
        assertEquals(LINKS / 50, graph.causes().size());
        assertEquals(LINKS / 10, graph.findings().size());
    }

    @Test
    void nothingIsWrongWithTheGraphItself() {
        var faults = problems.stream().filter(problem -> problem.file().equals("graph.json"));
        // causes without an article and findings nobody lists: it has no texts, and room to pick
        var allowed = List.of(ProblemKind.MISSING_ARTICLE, ProblemKind.UNUSED_FINDING);
        assertEquals(
                List.of(), faults.filter(problem -> !allowed.contains(problem.kind())).toList());
    }

    @Test
    void someFindingsAreListedByManyCausesAndMostByFew() {
        var links = graph.causeFindings();
        var counts =
                IntStream.range(0, graph.findings().size())
                        .map(finding -> links.backEnd(finding) - links.backStart(finding))
                        .sorted()
                        .toArray();
        assertTrue(counts[counts.length - 1] > graph.causes().size() / 3);
        assertTrue(counts[counts.length / 2] < 10);
    }

    @Test
    void theSameSeedMakesTheSameFile(@TempDir Path other) throws IOException {
        assertEquals(
                -1,
                Files.mismatch(
                        folder.resolve("graph.json"),
                        MadeGraph.write(other, LINKS, 1).resolve("graph.json")));
    }
}
