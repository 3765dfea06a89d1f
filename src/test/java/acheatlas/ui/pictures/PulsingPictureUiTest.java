package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.Box;
import acheatlas.ui.UiTest;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PulsingPictureUiTest extends UiTest {
    private static final Box BOX = new Box(0, 0, 40, 40);

    private final StackPane root = new StackPane();

    @Override
    protected Parent view() {
        return root;
    }

    private PulsingPicture shown() {
        return onFx(
                () -> {
                    var ink = new Ink();
                    var picture = new PulsingPicture(ink, "small-figure");
                    root.getChildren().setAll(ink, picture.root());
                    picture.show(BOX, List.of(), List.of());
                    return picture;
                });
    }

    @Test
    void itPulsesWhereMotionIsWanted() {
        var picture = shown();
        doOnFx(
                () -> {
                    scene().getPreferences().setReducedMotion(false);
                    picture.pulse();
                    assertTrue(picture.isPulsing());
                    picture.show(BOX, List.of(), List.of());
                    assertFalse(picture.isPulsing());
                });
    }

    @Test
    void itStandsStillWhereLessMotionIsWanted() {
        var picture = shown();
        doOnFx(
                () -> {
                    scene().getPreferences().setReducedMotion(true);
                    picture.pulse();
                    assertFalse(picture.isPulsing());
                });
    }
}
