package acheatlas.ui.theme;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// The [Breadth] of the window a node stands in. It changes before the next layout, so that what
/// hangs on it is styled in the same pulse.
///
/// Lives as long as the node; JavaFX thread only.
public final class WindowBreadth {
    private final ReadOnlyObjectWrapper<Breadth> breadth =
            new ReadOnlyObjectWrapper<>(Breadth.WIDE);
    private final ReadOnlyObjectProperty<Scene> scene;
    private final InvalidationListener changed = _ -> measure();

    public WindowBreadth(Node node) {
        scene = node.sceneProperty();
        scene.addListener((_, old, now) -> move(old, now));
        move(null, scene.get());
    }

    private void move(@Nullable Scene old, @Nullable Scene now) {
        if (old != null) {
            old.widthProperty().removeListener(changed);
            old.rootProperty().removeListener(changed);
        }
        if (now != null) {
            now.widthProperty().addListener(changed);
            now.rootProperty().addListener(changed);
            measure();
        }
    }

    private void measure() {
        var window = scene.get();
        if (window != null && window.getWidth() > 0) {
            breadth.set(Breadth.of(window.getWidth(), sizeOf(window.getRoot())));
        }
    }

    private TextSize sizeOf(Parent root) {
        root.getStyleClass().removeListener(changed);
        root.getStyleClass().addListener(changed);
        return TextSize.of(root);
    }

    public ReadOnlyObjectProperty<Breadth> breadthProperty() {
        return breadth.getReadOnlyProperty();
    }

    public Breadth get() {
        return breadth.get();
    }
}
