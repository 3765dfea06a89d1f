package acheatlas.ui.walk;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.shape.Shape;
import javafx.scene.text.TextFlow;

import java.util.List;
import java.util.Locale;

/// Whether all that is clicked can be hit: WCAG 2.2, 2.5.8. Links within a sentence are excepted
/// there, because the line height decides; so are drawings, whose shapes are as large as what they
/// show.
public final class Targets {
    private static final double LEAST = 24;
    private static final double ROUNDING = 0.5;

    private Targets() {}

    /// What is lower or narrower than 24 pixels.
    public static List<String> faults(Scene scene) {
        return Sight.operable(scene)
                .filter(node -> !isExcepted(node) && isTooSmall(node))
                .filter(node -> !Sight.isCovered(node))
                .map(node -> "is too small: " + Sight.name(node) + size(node))
                .distinct()
                .toList();
    }

    private static boolean isExcepted(Node node) {
        return node instanceof Shape
                || (node instanceof Hyperlink && node.getParent() instanceof TextFlow);
    }

    /// A field is as large as the box round it that hands it the click.
    private static boolean isTooSmall(Node node) {
        var around = node.getParent();
        boolean isHanded = node instanceof TextField && around.getOnMouseClicked() != null;
        var bounds = node.localToScene(node.getLayoutBounds());
        return isTooSmall(isHanded ? around.localToScene(around.getLayoutBounds()) : bounds);
    }

    private static boolean isTooSmall(Bounds bounds) {
        return bounds.getWidth() < LEAST - ROUNDING || bounds.getHeight() < LEAST - ROUNDING;
    }

    private static String size(Node node) {
        var bounds = node.localToScene(node.getLayoutBounds());
        return String.format(Locale.ROOT, " %.0fx%.0f", bounds.getWidth(), bounds.getHeight());
    }
}
