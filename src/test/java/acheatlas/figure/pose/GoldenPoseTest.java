package acheatlas.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.figure.Box;
import acheatlas.figure.Point;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// Against the joints that the format's reference renderer found.
final class GoldenPoseTest {
    private static final double JOINT = 0.3; // cm
    private static final double BOX = 0.5;
    private static final JsonObject GOLDEN = golden();

    private static JsonObject golden() {
        Path file = Path.of("src/test/resources/acheatlas/figure/pose/golden.json");
        try {
            return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static Stream<String> ids() {
        return GOLDEN.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void jointsAreWhereTheReferencePutsThem(String id) {
        PosePicture picture = Pictures.picture(id);
        JsonArray frames = GOLDEN.getAsJsonObject(id).getAsJsonArray("frames");
        assertEquals(frames.size(), picture.frameCount());
        for (int i = 0; i < frames.size(); i++) {
            check(id + " frame " + i, frames.get(i).getAsJsonObject(), picture.stance(i));
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void halfWayJointsAreWhereTheReferencePutsThem(String id) {
        JsonObject golden = GOLDEN.getAsJsonObject(id);
        if (golden.has("half")) {
            Stance half = Pictures.picture(id).stanceAt(new Moment(0, 1, 0.5));
            check(id + " half way", golden.getAsJsonObject("half"), half);
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void viewBoxAndSizeClassAreTheReferences(String id) {
        JsonObject golden = GOLDEN.getAsJsonObject(id);
        PosePicture picture = Pictures.picture(id);
        Box box = picture.box();
        JsonArray expected = golden.getAsJsonArray("viewBox");
        assertEquals(expected.get(0).getAsDouble(), box.x0(), BOX, "left");
        assertEquals(expected.get(1).getAsDouble(), box.y0(), BOX, "lower");
        assertEquals(expected.get(2).getAsDouble(), box.x1(), BOX, "right");
        assertEquals(expected.get(3).getAsDouble(), box.y1(), BOX, "upper");
        String size = golden.get("class").getAsString().toUpperCase(Locale.ROOT);
        assertEquals(size, picture.sizeClass().orElseThrow().name());
    }

    private static void check(String what, JsonObject golden, Stance stance) {
        Skeleton skeleton = stance.skeleton();
        near(what + " root", golden.getAsJsonArray("root"), skeleton.root());
        near(what + " skull", golden.getAsJsonArray("skull"), skeleton.skull());
        JsonObject joints = golden.getAsJsonObject("joints");
        for (String name : joints.keySet()) {
            Point joint = skeleton.point(Landmark.named(name).orElseThrow());
            near(what + " " + name, joints.getAsJsonArray(name), joint);
        }
    }

    private static void near(String what, JsonArray expected, Point actual) {
        assertEquals(expected.get(0).getAsDouble(), actual.x(), JOINT, what + " x");
        assertEquals(expected.get(1).getAsDouble(), actual.y(), JOINT, what + " y");
    }
}
