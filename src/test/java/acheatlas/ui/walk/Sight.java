package acheatlas.ui.walk;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What of a scene is there to be seen and used.
final class Sight {
    private Sight() {}

    /// All nodes in it that are visible with all they lie in.
    static Stream<Node> nodes(Scene scene) {
        var found = new ArrayList<Node>();
        collect(scene.getRoot(), found);
        return found.stream();
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node instanceof SubScene) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /// What a person can do something with: with the mouse at least.
    static Stream<Node> operable(Scene scene) {
        return nodes(scene).filter(node -> !node.isDisabled()).filter(Sight::isOperable);
    }

    private static boolean isOperable(Node node) {
        boolean isControl =
                node instanceof ButtonBase
                        || node instanceof TextInputControl
                        || node instanceof ComboBoxBase<?>
                        || node instanceof ChoiceBox<?>
                        || node instanceof Slider
                        || node instanceof ListView<?>
                        || node instanceof TableView<?>;
        return (isControl || node.getOnMouseClicked() != null) && !isPartOfControl(node);
    }

    /// Arrows of scroll bars, headings of a table: their control stands for them.
    private static boolean isPartOfControl(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollBar
                    || at instanceof TableView<?>
                    || at instanceof ComboBoxBase<?>
                    || at instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    /// Whether something lies over the middle of a node, as an open drawer does over the causes.
    static boolean isCovered(Node node) {
        var place = node.localToScene(node.getLayoutBounds());
        var middle = new Point2D(place.getCenterX(), place.getCenterY());
        for (Node at = node; at.getParent() != null; at = at.getParent()) {
            var beside = at.getParent().getChildrenUnmodifiable();
            for (var other : beside.subList(beside.indexOf(at) + 1, beside.size())) {
                if (covers(other, middle)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean covers(Node node, Point2D middle) {
        if (!node.isVisible() || !node.getLayoutBounds().contains(node.sceneToLocal(middle))) {
            return false;
        }
        if (node instanceof Region region
                && region.getBackground() != null
                && region.getBackground().getFills().stream()
                        .anyMatch(fill -> !fill.getFill().equals(Color.TRANSPARENT))) {
            return true;
        }
        return node instanceof Parent parent
                && parent.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> covers(child, middle));
    }

    /// Presses a key where the focus is.
    static void press(Scene scene, KeyCode code) {
        var owner = scene.getFocusOwner();
        if (owner != null) {
            Event.fireEvent(
                    owner,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        }
    }

    /// What a node is known by, though its screen be filled anew.
    static String key(Node node) {
        return node.getId() == null ? name(node) : node.getId();
    }

    /// How a fault names a node.
    static String name(Node node) {
        var id = node.getId() == null ? "" : "#" + node.getId();
        var words = node.getAccessibleText() == null ? "" : " '" + node.getAccessibleText() + "'";
        return node.getClass().getSimpleName() + id + node.getStyleClass() + words;
    }
}
