package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What the graph names of the drawings is drawn.
class PictureRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private SmallFolder small;

    @BeforeEach
    void draw(@TempDir Path root) throws Exception {
        small = new SmallFolder(root);
        small.addDrawings();
        small.edit("graph.json", "\"side-leg-raise\"", "\"glute-bridge\"");
        small.edit("graph.json", "\"wall-press\"", "\"kneeling-hip-flexor\"");
    }

    private List<String> problems() throws Exception {
        return ContentLoader.review(small.folder(), "en", TODAY).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void whatIsDrawnIsNoProblem() throws Exception {
        assertEquals(List.of(), problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "glute-bridge"       | ▲"glut-bridge"   | poses   | pose  | glut-bridge     | glute-bridge
                    ["outer-hip-left"]   | [▲"outer-hop-right"] | bodymap | place | outer-hop-right | outer-hip-right
                    """)
    void aMisspeltNameIsToldWithItsPlaceAndTheRightOne(
            String before, String after, String file, String called, String name, String meant)
            throws Exception {
        var place = small.edit("graph.json", before, after);
        var told =
                ("graph.json:%s: `pictures/%s.json` has no %s `%s`; correct it, or draw it there;"
                                + " did you mean \"%s\"?")
                        .formatted(place, file, called, name, meant);
        assertEquals(List.of(told), problems());
    }

    @Test
    void aMuscleThatIsNotDrawnIsTold() throws Exception {
        var drawn = "{\"id\": \"gluteus-medius\"}";
        var place = small.edit("graph.json", drawn, drawn + ", ▲{\"id\": \"gluteus-medium\"}");
        var told =
                ("graph.json:%s: `pictures/bodymap.json` has no muscle `gluteus-medium`; correct"
                                + " it, or draw it there; did you mean \"gluteus-medius\"?")
                        .formatted(place);
        assertTrue(problems().contains(told), () -> told + " is not told");
    }

    @Test
    void aFaultyDrawingIsToldWhereItIsFaultyAndNowhereElse() throws Exception {
        var poses = Files.readString(small.file("pictures/poses.json"));
        small.write("pictures/poses.json", poses.replaceFirst("\"knee\": 0", "\"knee\": 900"));
        var files =
                problems().stream()
                        .map(line -> line.substring(0, line.indexOf(':')))
                        .distinct()
                        .toList();
        assertEquals(List.of("pictures/poses.json"), files);
    }
}
