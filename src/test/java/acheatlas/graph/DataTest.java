package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The content contributor's test: the shipped content has no problem at all, in any language,
/// neither for the app nor for an editor.
class DataTest {
    private static final ContentFolder SHIPPED = new ContentFolder(Path.of("data"));

    static List<String> languages() throws IOException {
        return SHIPPED.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theShippedContentHasNoProblem(String language) throws Exception {
        // no day of review is due before the first one: only `check` looks at the calendar
        var problems = ContentLoader.review(SHIPPED, language, LocalDate.MIN).problems();

        var told = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertEquals("", told);
    }

    @Test
    void everyMoveHasAPicture() throws Exception {
        var folder = Path.of("data/pictures");
        var figure =
                FigureReader.read(folder.resolve("figure.json"), "figure.json")
                        .figure()
                        .orElseThrow();
        var poses = PoseReader.read(folder.resolve("poses.json"), "poses.json", figure).poses();
        var moves = ContentLoader.load(SHIPPED, ContentLoader.ENGLISH).graph().moves();

        var without = moves.stream().filter(move -> !poses.containsKey(move.pose()));
        assertEquals(List.of(), without.map(Move::id).toList());
        assertEquals(
                moves.size(),
                moves.stream().map(Move::pose).distinct().count(),
                "two moves share a picture");
    }

    @Test
    void easierMovesEndAtAnEasiestOne() throws Exception {
        var graph = ContentLoader.load(SHIPPED, ContentLoader.ENGLISH).graph();
        for (var move : graph.moves()) {
            var seen = new ArrayList<String>();
            var next = move;
            while (next.easier() >= 0 && !seen.contains(next.id())) {
                seen.add(next.id());
                next = graph.move(next.easier());
            }
            assertTrue(next.easier() < 0, () -> "easier moves in a circle: " + seen);
        }
    }
}
