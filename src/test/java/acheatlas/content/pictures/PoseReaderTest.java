package acheatlas.content.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

final class PoseReaderTest {
    private static final Figure FIGURE =
            FigureReader.read(Path.of("data/pictures/figure.json"), "figure.json")
                    .figure()
                    .orElseThrow();

    /// A faultless pose that uses every kind of key; each test breaks one thing in it.
    private static final String SIT =
            """
            {"id": "sit", "name": "Sit", "view": "side", "cycle": "pingpong", "farTone": "far",
             "props": [{"type": "chair", "x": 0, "h": 45},
              {"type": "ball", "at": "near.knee", "off": [4, 4], "layer": "near.leg"},
              {"type": "strap", "path": ["near.ball", ["near.hand", 1, 2], [10, 20]], "frames": [1]}],
             "focus": [{"muscle": "glutes", "side": "near"}],
             "frames": [
              {"label": "Sit", "pelvis": 0, "spine": [0, 0], "neck": [0, 0], "hold": 1, "move": 2,
               "near": {"hip": 90, "knee": 90, "ankle": "flat", "elbow": 10, "thigh": 1},
               "far": {"hip": 90, "knee": 90, "ankle": "flat"},
               "anchor": {"part": "sit", "x": 0, "y": 45},
               "reach": [{"part": "near.foot", "to": [45, 0], "bend": 1}],
               "arrows": [{"at": "pelvis", "off": [0, 10], "dir": 90, "len": 20, "both": false}]},
              {"label": "Turn", "twist": 20, "front": ["near.arm"]}]}
            """;

    @TempDir private Path folder;

    private PoseReader.Result read(String poses) throws IOException {
        return readFile("{\"format\": \"ache-atlas-pose/1\", \"poses\": [\n" + poses + "]}");
    }

    private PoseReader.Result readFile(String text) throws IOException {
        Path file = folder.resolve("poses.json");
        Files.writeString(file, text);
        return PoseReader.readAndSolve(file, "pictures/poses.json", FIGURE);
    }

    private static String messages(PoseReader.Result result) {
        return result.problems().stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    @Test
    void aFaultlessPoseIsRead() throws IOException {
        PoseReader.Result result = read(SIT);

        assertEquals("", messages(result));
        assertEquals(List.of("sit"), List.copyOf(result.poses().keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": "sit"          | "id": "Sit!"            | WRONG_VALUE  | only have a-z
                    "id": "sit",         | ``                      | MISSING_KEY  | "id" is missing
                    "name": "Sit"        | "name": " "             | MISSING_KEY  | "name" is missing
                    "view": "side",      | ``                      | MISSING_KEY  | "view" is missing
                    "view": "side"       | "view": "back"          | WRONG_VALUE  | "view" is unknown
                    "cycle": "pingpong"  | "cycle": "twice"        | WRONG_VALUE  | "cycle" is unknown
                    "farTone": "far"     | "farTone": 1            | WRONG_TYPE   | the number 1
                    "farTone": "far"     | "facing": "up"          | WRONG_VALUE  | "facing" is unknown
                    "elbow": 10          | "elbov": 10             | UNKNOWN_KEY  | did you mean "elbow"
                    "pelvis": 0          | "pelvis": 201           | OUT_OF_RANGE | outside -200 to 200
                    "pelvis": 0          | "pelvis": "0"           | WRONG_TYPE   | not a number
                    "pelvis": 0          | "pelvis": true          | WRONG_TYPE   | not a number
                    "pelvis": 0          | "pelvis": null          | WRONG_TYPE   | null
                    "spine": [0, 0]      | "spine": [0, 71]        | OUT_OF_RANGE | outside -50 to 70
                    "spine": [0, 0]      | "spine": [0]            | WRONG_TYPE   | list of two numbers
                    "neck": [0, 0]       | "neck": [-61, 0]        | OUT_OF_RANGE | outside -60 to 60
                    "hold": 1            | "hold": 121             | OUT_OF_RANGE | outside 0 to 120
                    "elbow": 10          | "elbow": 400            | OUT_OF_RANGE | outside -360 to 360
                    "elbow": 10          | "elbow": "flat"         | WRONG_TYPE   | not a number
                    "elbow": 10          | "wrist": "sideways"     | WRONG_VALUE  | "wrist" is unknown
                    "thigh": 1           | "thigh": 1.2            | OUT_OF_RANGE | outside 0.1 to 1
                    "thigh": 1           | "grip": 2               | OUT_OF_RANGE | outside 0 to 1
                    "thigh": 1           | "knie": 1               | UNKNOWN_KEY  | did you mean "knee"
                    "label": "Sit"       | "label": 3              | WRONG_TYPE   | not a text
                    "label": "Sit"       | "twist": 95             | OUT_OF_RANGE | outside -90 to 90
                    "label": "Sit"       | "face": "smile"         | WRONG_VALUE  | "face" is unknown
                    "label": "Sit"       | "trunk": 0.01           | OUT_OF_RANGE | outside 0.1 to 1
                    "part": "sit"        | "part": "seat"          | WRONG_VALUE  | "part" is unknown
                    "part": "sit", "x"   | "x"                     | MISSING_KEY  | "part" is missing
                    "y": 45              | "y": 401                | OUT_OF_RANGE | outside -400 to 400
                    "near.foot"          | "near.feet"             | WRONG_VALUE  | did you mean
                    "to": [45, 0], "bend"| "bend"                  | MISSING_KEY  | "to" is missing
                    "bend": 1            | "bend": 0.5             | WRONG_VALUE  | not 1 or -1
                    "bend": 1            | "via": 3                | WRONG_TYPE   | list of two numbers
                    "at": "pelvis"       | "at": "belly"           | WRONG_VALUE  | "at" is unknown
                    "dir": 90            | "dir": 400              | OUT_OF_RANGE | outside -360 to 360
                    "len": 20            | "len": 4                | OUT_OF_RANGE | outside 8 to 80
                    "both": false        | "both": 0               | WRONG_TYPE   | not true or false
                    ["near.arm"]         | ["near.wing"]           | WRONG_VALUE  | "front" is unknown
                    ["near.arm"]         | ["near.arm","near.arm"] | WRONG_VALUE  | a part twice
                    ["near.arm"]         | "near.arm"              | WRONG_TYPE   | not a list
                    "type": "chair"      | "type": "sofa"          | WRONG_VALUE  | "type" is unknown
                    "type": "chair", "x" | "x"                     | MISSING_KEY  | "type" is missing
                    "h": 45              | "r": 45                 | UNKNOWN_KEY  | "r"
                    "h": 45              | "h": 0                  | OUT_OF_RANGE | outside 1 to 400
                    "at": "near.knee"    | "at": "near.nose"       | WRONG_VALUE  | "at" is unknown
                    "off": [4, 4]        | "off": [4]              | WRONG_TYPE   | list of two numbers
                    "layer": "near.leg"  | "layer": "top"          | WRONG_VALUE  | "layer" is unknown
                    "frames": [1]        | "frames": [2]           | OUT_OF_RANGE | outside 0 to 1
                    "frames": [1]        | "frames": [0.5]         | WRONG_TYPE   | number of a frame
                    "frames": [1]        | "frames": []            | WRONG_VALUE  | names no frame
                    [10, 20]             | "nowhere"               | WRONG_VALUE  | "path" is unknown
                    "muscle": "glutes"   | "muscle": "gluts"       | WRONG_VALUE  | did you mean "glutes"
                    "muscle": "glutes",  | ``                      | MISSING_KEY  | "muscle" is missing
                    "side": "near"       | "side": "left"          | WRONG_VALUE  | "side" is unknown
                    """)
    void aFaultLeavesThePoseOutAndIsNamed(String what, String with, String kind, String message)
            throws IOException {
        assertTrue(SIT.contains(what), what);
        PoseReader.Result result = read(SIT.replace(what, with));

        assertTrue(result.poses().isEmpty(), messages(result));
        assertTrue(
                result.problems().stream()
                        .anyMatch(
                                problem ->
                                        problem.kind().name().equals(kind)
                                                && problem.message().contains(message)),
                messages(result));
    }

    @Test
    void aFaultHasItsPlaceAndPose() throws IOException {
        Problem problem = read(SIT.replace("\"elbow\": 10", "\"elbov\": 10")).problems().getFirst();

        assertEquals("pictures/poses.json", problem.file());
        assertEquals("sit", problem.id());
        String line = SIT.lines().filter(text -> text.contains("elbow")).findFirst().orElseThrow();
        assertEquals(SIT.lines().toList().indexOf(line) + 2, problem.line(), "below the head line");
        assertEquals(line.indexOf("\"elbow\"") + 1, problem.column());
    }

    @Test
    void otherPosesStayUsable() throws IOException {
        String broken = SIT.replace("\"sit\"", "\"broken\"").replace("glutes", "glue");
        PoseReader.Result result = read(broken + "," + SIT);

        assertEquals(List.of("sit"), List.copyOf(result.poses().keySet()));
        assertEquals("broken", result.problems().getFirst().id());
    }

    @Test
    void theSecondPoseOfAnIdIsLeftOut() throws IOException {
        PoseReader.Result result =
                read(SIT + "," + SIT.replace("\"Sit\", \"view\"", "\"B\", \"view\""));

        assertEquals("DUPLICATE_ID", result.problems().getFirst().kind().name());
        assertEquals("Sit", result.poses().values().iterator().next().name());
    }

    @Test
    void twoReachesForOneLimbAreAFault() throws IOException {
        String second = "[{\"part\": \"near.heel\", \"to\": [40, 0]}, ";
        PoseReader.Result result = read(SIT.replace("\"reach\": [", "\"reach\": " + second));

        assertTrue(messages(result).contains("second reach for the same limb"));
    }

    @Test
    void moreThanTheLimitIsAFault() throws IOException {
        String frames = IntStream.range(0, 9).mapToObj(i -> "{}").collect(Collectors.joining(","));
        String start = "{\"id\": \"p\", \"name\": \"P\", \"view\": \"side\", \"frames\": [";
        PoseReader.Result result = read(start + frames + "]}");

        assertTrue(messages(result).contains("more than 8 in \"frames\""), messages(result));
    }

    @Test
    void aPoseWithoutFramesOrAStrapWithoutPathIsAFault() throws IOException {
        String pose =
                "{\"id\": \"p\", \"name\": \"P\", \"view\": \"side\", \"frames\": [],"
                        + " \"props\": [{\"type\": \"band\"}]}";
        String messages = messages(read(pose));

        assertTrue(messages.contains("\"frames\" is missing, empty"), messages);
        assertTrue(messages.contains("\"path\" is missing"), messages);
    }

    @Test
    void twistWorksOnlyInTheSideView() throws IOException {
        String pose =
                "{\"id\": \"p\", \"name\": \"P\", \"view\": \"front\","
                        + " \"frames\": [{\"twist\": 10}]}";

        assertTrue(messages(read(pose)).contains("only in the side view"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [1, 2                                          | MALFORMED    | ends too early
                    {"format": NaN}                                | MALFORMED    | not a JSON value
                    {"format": 01}                                 | MALFORMED    | not a JSON value
                    {"format": 1e999}                              | MALFORMED    | too large
                    {"a": 1, "a": 2}                               | MALFORMED    | stands twice
                    {"a": 1,}                                      | MALFORMED    | double quotes
                    {} {}                                          | MALFORMED    | goes on
                    {"a": "\\q"}                                   | MALFORMED    | escape
                    []                                             | WRONG_TYPE   | not an object
                    {"format": "other", "poses": []}               | WRONG_VALUE  | "format" is not
                    {"format": "ache-atlas-pose/1"}                | MISSING_KEY  | "poses" is missing
                    {"format": "ache-atlas-pose/1", "poses": {}}   | WRONG_TYPE   | not a list
                    {"format": "ache-atlas-pose/1", "poses": [3]}  | WRONG_TYPE   | not an object
                    {"format": "ache-atlas-pose/1", "poses": [], "x": 1} | UNKNOWN_KEY | "x"
                    """)
    void aFileThatCannotBeUsedIsNamed(String text, String kind, String message) throws IOException {
        PoseReader.Result result = readFile(text);

        assertTrue(result.poses().isEmpty());
        Problem first = result.problems().getFirst();
        assertEquals(kind, first.kind().name());
        assertTrue(first.message().contains(message), first.message());
    }

    @Test
    void endlessNestingIsRefused() throws IOException {
        assertTrue(messages(readFile("[".repeat(100_000))).contains("in each other"));
    }

    @Test
    void aMissingFileIsAProblem() {
        Path missing = folder.resolve("none.json");
        PoseReader.Result result = PoseReader.read(missing, "pictures/poses.json", FIGURE);

        assertEquals("MISSING_FILE", result.problems().getFirst().kind().name());
    }

    @Test
    void lettersThatAreNotUtf8AreAProblem() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, new byte[] {'{', '"', (byte) 0xe9, '"', '}'});
        PoseReader.Result result = PoseReader.read(file, "pictures/poses.json", FIGURE);

        assertEquals("NOT_UTF8", result.problems().getFirst().kind().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "elbow": 10         | "elbow": 170            | near.elbow comes to 170.0
                    "to": [45, 0]       | "to": [200, 0]          | near.foot misses its goal
                    "y": 45             | "y": 20                 | below the floor
                    "y": 45             | "y": 120                | floats
                    "twist": 20         | "anchor": {"part": "buttock", "y": 50} | on the same part
                    "bend": 1           | "via": [70, 0]          | near.thigh comes to 1.7
                    "x": 0, "y": 45     | "x": 300, "y": 45       | larger than the largest box
                    """)
    void whatNoBodyCanDoIsAFault(String what, String with, String message) throws IOException {
        PoseReader.Result result = read(SIT.replace(what, with));

        assertTrue(result.poses().isEmpty());
        assertTrue(messages(result).contains(message), messages(result));
        Problem first = result.problems().getFirst();
        assertTrue(first.line() > 1, "a fault has the place of its frame");
    }

    @Test
    void theShippedPosesHaveNoFault() {
        PoseReader.Result result =
                PoseReader.readAndSolve(
                        Path.of("data/pictures/poses.json"), "pictures/poses.json", FIGURE);

        assertEquals("", messages(result));
        assertTrue(result.poses().size() >= 62);
    }
}
