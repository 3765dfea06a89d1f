package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.ui.theme.MotionPreference;

import javafx.animation.Animation;
import javafx.animation.FadeTransition;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import java.util.List;

/// A picture in which what has been added to a plainer one can pulse: it fades to the plain one and
/// back, and everything the two have in common stands still. Still where less motion is wanted.
final class PulsingPicture {
    private static final Duration HALF = Duration.millis(300);
    private static final double FAINTEST = 0.15;

    private final Picture plain;
    private final Picture whole;
    private final FadeTransition fade;
    private final StackPane root;
    private List<Picture.Layer> plainLayers = List.of();
    private Box box = new Box(0, 0, 1, 1);

    /// @param styleClass of both pictures
    PulsingPicture(Ink ink, String styleClass) {
        plain = new Picture(ink);
        whole = new Picture(ink);
        plain.getStyleClass().add(styleClass);
        whole.getStyleClass().add(styleClass);
        plain.setVisible(false);
        fade = new FadeTransition(HALF, whole);
        fade.setFromValue(1);
        fade.setToValue(FAINTEST);
        fade.setAutoReverse(true);
        fade.setCycleCount(2);
        fade.setOnFinished(_ -> rest());
        root = new StackPane(plain, whole);
    }

    /// @param before the drawing without what is to pulse
    void show(Box shown, List<Picture.Layer> layers, List<Picture.Layer> before) {
        rest();
        box = shown;
        plainLayers = before;
        whole.show(shown, layers);
    }

    void pulse() {
        if (MotionPreference.isReduced(root)) {
            return;
        }
        plain.show(box, plainLayers);
        plain.setVisible(true);
        fade.playFromStart();
    }

    private void rest() {
        fade.stop();
        whole.setOpacity(1);
        plain.setVisible(false);
    }

    boolean isPulsing() {
        return fade.getStatus() == Animation.Status.RUNNING;
    }

    StackPane root() {
        return root;
    }
}
