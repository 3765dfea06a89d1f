package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.pose.PosePicture;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Moves, causes and the small map, as they stand on a screen.
final class PicturesUiTest extends UiTest {
    private static final SceneImage.Look CARD = SceneImage.Look.of(240, 140);

    private final Messages messages = Messages.in(Languages.ENGLISH);
    private final Pane window = new StackPane();

    @Override
    protected Parent view() {
        return window;
    }

    private MovePicture move(String id) {
        return move(ShippedPictures.move(id));
    }

    private MovePicture move(PosePicture picture) {
        var move = new MovePicture(messages);
        move.show(picture, picture.pose().id(), picture.pose().name(), "What it does.");
        return move;
    }

    private static Set<Integer> colours(WritableImage image) {
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y += 2) {
            for (int x = 0; x < image.getWidth(); x += 2) {
                colours.add(image.getPixelReader().getArgb(x, y));
            }
        }
        return colours;
    }

    private WritableImage image(Parent root, SceneImage.Look look) {
        return SceneImage.of(root, look).image();
    }

    @Test
    void everyMoveIsDrawnInBothThemes() {
        for (var picture : ShippedPictures.MOVES) {
            var light = onFx(() -> colours(image(move(picture).root(), CARD)));
            var dark = onFx(() -> colours(image(move(picture).root(), CARD.dark())));

            assertTrue(light.size() > 8, picture.pose().id());
            assertTrue(dark.size() > 8, picture.pose().id());
            assertNotEquals(light, dark, picture.pose().id());
        }
    }

    @Test
    void startAndEndStandStillWhereLessMotionIsWanted() {
        var move = onFx(() -> shown(move("kneeling-hip-flexor")));

        assertEquals(0, robot.lookup(".play-button").queryAll().size());
        assertEquals(2, onFx(() -> move.root().lookupAll(".picture-caption").size()));
    }

    private MovePicture shown(MovePicture move) {
        window.getChildren().setAll(move.root());
        return move;
    }

    @Test
    void theButtonPlaysAndPauses() throws TimeoutException {
        doOnFx(() -> scene().getPreferences().setReducedMotion(false));
        var move = onFx(() -> shown(move("kneeling-hip-flexor")));
        var button = node("move-play-kneeling-hip-flexor", Button.class);
        assertEquals("Play Kneeling hip flexor stretch", button.getAccessibleText());
        var before = onFx(() -> move.root().snapshot(null, null));

        doOnFx(button::fire);

        assertEquals("Pause Kneeling hip flexor stretch", button.getAccessibleText());
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> differ(before, onFx(() -> move.root().snapshot(null, null))));
        doOnFx(button::fire);
        assertEquals("Play Kneeling hip flexor stretch", button.getAccessibleText());
    }

    private static boolean differ(WritableImage one, WritableImage other) {
        for (int y = 0; y < one.getHeight(); y += 3) {
            for (int x = 0; x < one.getWidth(); x += 3) {
                if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aMoveThatLeavesTheWindowStops() {
        doOnFx(() -> scene().getPreferences().setReducedMotion(false));
        var move = onFx(() -> shown(move("kneeling-hip-flexor")));
        doOnFx(node("move-play-kneeling-hip-flexor", Button.class)::fire);

        doOnFx(window.getChildren()::clear);
        doOnFx(() -> shown(move));

        assertEquals(
                "Play Kneeling hip flexor stretch",
                node("move-play-kneeling-hip-flexor", Button.class).getAccessibleText());
    }

    @Test
    void aMoveSaysWhatItShows() {
        var move = onFx(() -> move("kneeling-hip-flexor"));

        assertEquals(
                "Picture of Kneeling hip flexor stretch. What it does.",
                onFx(() -> move.root().getAccessibleText()));
    }

    @Test
    void aCauseWithAMuscleOrAPlaceHasItsPicture() {
        for (var cause : ShippedPictures.CONTENT.graph().causes()) {
            var spoken =
                    onFx(
                            () -> {
                                var picture = cause();
                                boolean isSeen = picture.show(cause, BodySide.RIGHT);
                                var views = picture.root().lookup(".cause-views");
                                return isSeen ? views.getAccessibleText() : "nothing";
                            });

            assertFalse(spoken.isBlank(), cause.id());
            assertTrue(cause.muscles().isEmpty() || !spoken.equals("nothing"), cause.id());
        }
    }

    private CausePicture cause() {
        var content = ShippedPictures.CONTENT;
        return new CausePicture(
                content.graph(),
                ShippedPictures.FINDINGS,
                ShippedPictures.MAP,
                content.words(),
                messages);
    }

    private Parent causes(String... ids) {
        var causes = new FlowPane(20, 20);
        causes.getStyleClass().add("card");
        for (var id : ids) {
            var picture = cause();
            picture.show(ShippedPictures.CONTENT.graph().cause(id).orElseThrow(), BodySide.RIGHT);
            picture.root().setPrefWidth(260);
            causes.getChildren().add(picture.root());
        }
        return causes;
    }

    @Test
    void picturesToBeLookedAt() throws IOException {
        var look = SceneImage.Look.of(860, 700);
        String[] shown = {
            "c_tp_iliopsoas", "c_tp_glute_max", "c_tp_glute_min",
            "c_prolonged_sitting", "c_hip_oa", "c_tp_ql"
        };
        picture("causes", () -> causes(shown), look);
        picture("causes-dark", () -> causes(shown), look.dark());
        picture("moves-still", this::moves, look);
        picture("moves-still-dark", this::moves, look.dark());
    }

    private Parent moves() {
        var moves = new FlowPane(12, 12);
        for (var id : List.of("kneeling-hip-flexor", "cat-cow", "glute-bridge", "walking")) {
            var root = move(id).root();
            root.setPrefSize(400, 220);
            moves.getChildren().add(root);
        }
        return moves;
    }

    @Test
    void theSmallMapSaysWhatIsMarkedAndOpensTheLargeOne() {
        var model = ShippedPictures.model();
        var opened = new HashSet<String>();
        var map = onFx(() -> new SmallBodyMap(model, messages, () -> opened.add("large")).root());
        var small = (Button) map.lookup("#body-map-small");
        assertEquals("Body map. Make bigger. Nothing is marked", small.getAccessibleText());

        doOnFx(() -> model.point("buttock-left"));
        doOnFx(small::fire);

        assertEquals("Body map. Make bigger. Buttock, left", small.getAccessibleText());
        assertEquals(Set.of("large"), opened);
    }
}
