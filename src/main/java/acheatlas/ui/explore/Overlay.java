package acheatlas.ui.explore;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/// What lies over the panes: the suggestions under their field, the drawers at the left edge.
final class Overlay extends Pane {
    private final Region field;
    private final Region suggestions;
    private final Region drawer;
    private final List<Region> body;

    Overlay(Region field, Region suggestions, Region drawer, List<Region> body) {
        this.field = field;
        this.suggestions = suggestions;
        this.drawer = drawer;
        this.body = body;
        setPickOnBounds(false);
        getChildren().add(drawer);
        getChildren().addAll(body);
        getChildren().add(suggestions);
        suggestions.visibleProperty().addListener(_ -> requestLayout());
        field.boundsInParentProperty().addListener(_ -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double edge = drawer.getInsets().getLeft();
        drawer.resizeRelocate(
                0, fieldBottom(edge), drawer.prefWidth(-1), getHeight() - fieldBottom(edge));
        for (var high : body) {
            high.resizeRelocate(0, 0, Math.min(high.prefWidth(-1), getWidth()), getHeight());
        }
        if (suggestions.isVisible() && field.getScene() != null) {
            var at = sceneToLocal(field.localToScene(field.getLayoutBounds()));
            double width =
                    Math.min(
                            Math.max(at.getWidth(), suggestions.prefWidth(-1)),
                            getWidth() - at.getMinX());
            double y = at.getMaxY() + at.getHeight() / 5;
            double height = Math.min(suggestions.prefHeight(width), getHeight() - y);
            suggestions.resizeRelocate(at.getMinX(), y, width, height);
        }
    }

    private double fieldBottom(double otherwise) {
        return field.getScene() == null
                ? otherwise
                : sceneToLocal(field.localToScene(field.getLayoutBounds())).getMaxY() + otherwise;
    }
}
