package acheatlas.content.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

final class BodyMapReaderTest {
    private static final String SQUARE = "M0 0 L10 0 L10 20 L0 20 Z";

    /// A body of two halves; each test breaks one thing in it.
    private static final String MAP =
            """
            {"name": "small", "version": 2, "viewBox": [0, 0, 10, 20],
             "views": {
              "front": {"outline": ["%1$s"], "anchors": {"arm-left": [5, 5]},
               "regions": {"arm-left": "M0 0 L10 0 L10 10 L0 10 Z",
                "arm-right": "M0 10 L10 10 L10 20 L0 20 Z"},
               "crops": {"hip": [0, 0, 5, 5]}, "groupOutlines": {}},
              "back": {"outline": ["%1$s"], "anchors": {}, "regions": {}, "crops": {},
               "groupOutlines": {}},
              "side": {"outline": ["%1$s"], "anchors": {}, "regions": {}, "crops": {},
               "groupOutlines": {}}},
             "regionInfo": {"arm-left": {"label": "Arm (left)", "side": "left", "views": ["front"]},
              "arm-right": {"label": "Arm (right)", "side": "right", "views": ["front"]}},
             "groups": {"arm": {"label": "Arms", "kind": "both",
              "regions": ["arm-left", "arm-right"], "views": ["front"]}},
             "landmarks": {"elbow": {"label": "Elbow", "points": {"front": {"left": [5, 5]}}}},
             "muscles": {"biceps": {"label": "Biceps", "depth": "surface", "view": "front",
              "paths": {"left": "M1 1 L2 2 L1 2 Z"}, "fibres": {"left": ["M1 1 L2 2"]}}},
             "referral": {"biceps": {"view": "front", "spots": [[5, 5]], "spotSides": ["left"],
              "zones": [{"path": "M3 3 L4 4 L3 4 Z", "strength": "core", "side": "left"}],
              "note": "Felt in the arm."}}}
            """
                    .formatted(SQUARE);

    @TempDir private Path folder;

    private BodyMapReader.Result read(String text) throws IOException {
        Path file = folder.resolve("bodymap.json");
        Files.writeString(file, text);
        return BodyMapReader.read(file, "pictures/bodymap.json");
    }

    private static String messages(BodyMapReader.Result result) {
        return result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aFaultlessMapIsRead() throws IOException {
        BodyMapReader.Result result = read(MAP);

        assertEquals("", messages(result));
        BodyMap map = result.map().orElseThrow();
        assertEquals(2, map.regionsSeen(Aspect.FRONT).size());
        assertEquals(1, map.referrals().size());
    }

    @Test
    void aMalformedPathIsToldAtItsLetterAndOnlyItsRegionIsLeftOut() throws IOException {
        BodyMapReader.Result result = read(MAP.replace("M0 0 L10 0 L10 10", "M0 0 L10 0 X10 10"));

        Problem problem = result.problems().getFirst();
        assertEquals("arm-left", problem.id());
        assertEquals(4, problem.line());
        String line = MAP.lines().toList().get(3);
        assertEquals(line.indexOf("L10 10") + 1, problem.column());
        BodyMap map = result.map().orElseThrow();
        assertEquals(java.util.List.of("arm-right"), map.regionsSeen(Aspect.FRONT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "groups"              | "gruops"           | did you mean "groups"
                    "side": "left", "views" | "side": "port", "views" | "side" is unknown
                    ["arm-left", "arm-right"] | ["arm-leff"]   | did you mean "arm-left"
                    "kind": "both"        | "kind": "pair"     | "kind" is unknown
                    "groups": {"arm"      | "groups": {"arm-left" | both called arm-left
                    "arm-right": {"label" | "leg-right": {"label" | no region arm-right
                    "landmarks": {"elbow": {"label": "Elbow", | "landmarks": {"elbow": { | "label" is missing
                    {"left": [5, 5]}      | {"left": [5]}      | list of two numbers
                    "anchors": {"arm-left": [5, 5]} | "anchors": {"arm-left": 5} | list of two numbers
                    [0, 0, 5, 5]          | [0, 0, 5]          | list of 4 numbers
                    "depth": "surface"    | "depth": "bone"    | "depth" is unknown
                    M1 1 L2 2 L1 2 Z      | M1 1 K2 2          | not M, L, C or Z
                    ["M1 1 L2 2"]         | [7]                | not a path
                    "strength": "core"    | "strength": "big"  | "strength" is unknown
                    "spotSides": ["left"] | "spotSides": []    | equally many
                    {"view": "front", "spots" | {"spots"       | "view" is missing
                    [0, 0, 10, 20]        | [0, 0]             | "viewBox" is missing
                    """)
    void aFaultIsNamedAndTheMapStaysUsable(String what, String with, String message)
            throws IOException {
        assertTrue(MAP.contains(what), what);
        BodyMapReader.Result result = read(MAP.replace(what, with));

        assertTrue(messages(result).contains(message), messages(result));
        assertTrue(result.map().isPresent());
    }

    @Test
    void aFaultyMuscleIsLeftOut() throws IOException {
        BodyMap map = read(MAP.replace("M1 1 L2 2 L1 2 Z", "M1 1 Z L2 2")).map().orElseThrow();

        assertTrue(map.muscles().isEmpty());
        assertFalse(map.referrals().isEmpty());
    }

    @Test
    void withoutAnOutlineOrInAnotherVersionThereIsNoMap() throws IOException {
        String headless = MAP.replaceFirst("\"outline\": \\[\"[^\"]*\"\\]", "\"outline\": []");

        assertTrue(read(headless).map().isEmpty());
        assertTrue(read(MAP.replace("\"version\": 2", "\"version\": 3")).map().isEmpty());
    }
}
