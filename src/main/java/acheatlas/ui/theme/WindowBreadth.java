package acheatlas.ui.theme;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
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
    private final ReadOnlyDoubleWrapper effectiveWidth = new ReadOnlyDoubleWrapper();
    private final ReadOnlyDoubleWrapper effectiveHeight = new ReadOnlyDoubleWrapper();
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
            old.heightProperty().removeListener(changed);
            old.rootProperty().removeListener(changed);
        }
        if (now != null) {
            now.widthProperty().addListener(changed);
            now.heightProperty().addListener(changed);
            now.rootProperty().addListener(changed);
            measure();
        }
    }

    private void measure() {
        var window = scene.get();
        if (window != null && window.getWidth() > 0) {
            var size = sizeOf(window.getRoot());
            effectiveWidth.set(window.getWidth() / size.factor());
            effectiveHeight.set(window.getHeight() / size.factor());
            breadth.set(Breadth.of(window.getWidth(), size));
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

    /// Window width divided by text size, for a screen with a step of its own; 0 until it is known.
    public ReadOnlyDoubleProperty effectiveWidthProperty() {
        return effectiveWidth.getReadOnlyProperty();
    }

    /// Window height divided by text size; 0 until it is known.
    public ReadOnlyDoubleProperty effectiveHeightProperty() {
        return effectiveHeight.getReadOnlyProperty();
    }

    public Breadth get() {
        return breadth.get();
    }
}
