package acheatlas.ui.walk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Whether a screen reader has something to say of all that takes the focus: WCAG 2.2, 4.1.2.
public final class Names {
    private Names() {}

    /// What takes the focus, or can be clicked, and has no name.
    public static List<String> faults(Scene scene) {
        return Stream.concat(
                        Sight.nodes(scene).filter(Node::isFocusTraversable), Sight.operable(scene))
                .distinct()
                .filter(node -> node.isFocusTraversable() || node.getOnMouseClicked() == null)
                .filter(node -> !isNamed(node, scene))
                .map(node -> "has no name: " + Sight.name(node))
                .distinct()
                .toList();
    }

    private static boolean isNamed(Node node, Scene scene) {
        if (isWord(node.getAccessibleText())) {
            return true;
        }
        return switch (node) {
            case TextInputControl field -> hasLabel(field, scene);
            case Labeled labeled -> isWord(labeled.getText()) || hasLabel(labeled, scene);
            case Text text -> isWord(text.getText());
            case TextFlow flow -> flow.getChildren().stream().anyMatch(Text.class::isInstance);
            default -> hasLabel(node, scene);
        };
    }

    private static boolean hasLabel(Node node, Scene scene) {
        return Sight.nodes(scene)
                .filter(Label.class::isInstance)
                .anyMatch(label -> node.equals(((Label) label).getLabelFor()));
    }

    private static boolean isWord(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
