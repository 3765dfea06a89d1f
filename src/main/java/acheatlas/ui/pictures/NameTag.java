package acheatlas.ui.pictures;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import java.util.Optional;

/// The name of the region under the pointer or the keyboard, in a dark box above it.
final class NameTag extends Label {
    private static final double GAP = 6;

    private Optional<RegionShape> over = Optional.empty();

    NameTag() {
        getStyleClass().add("name-tag");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setViewOrder(-2);
    }

    void show(Optional<RegionShape> shape, String words) {
        over = shape;
        setText(words);
        setVisible(shape.isPresent());
        if (getParent() instanceof Region figure) {
            lieOver(figure);
        }
    }

    /// Above its region, within the figure.
    void lieOver(Region figure) {
        over.ifPresent(
                shape -> {
                    applyCss();
                    autosize();
                    var bounds = shape.getLayoutBounds();
                    double x = bounds.getCenterX() - getWidth() / 2;
                    double y = bounds.getMinY() - getHeight() - GAP;
                    double most = Math.max(0, figure.getWidth() - getWidth());
                    relocate(snapPositionX(Math.clamp(x, 0, most)), Math.max(0, snapPositionY(y)));
                });
    }
}
