package acheatlas.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Boxes laid out by the width there is, each as high as it gets there. Their measures come from a
/// style class, so that they grow with the text.
public abstract class Flexible extends Pane {
    private final Heights heights = new Heights();
    private final Region ruler = new Region();

    /// Boxes of their own measures.
    ///
    /// @param measures the style class whose least and most sizes are those of the boxes
    protected Flexible(String measures) {
        ruler.getStyleClass().add(measures);
        ruler.setManaged(false);
        getChildren().add(ruler);
    }

    /// Not managed; its sizes measure the boxes.
    protected final Region ruler() {
        return ruler;
    }

    /// The height of all boxes in px.
    ///
    /// @param width in px
    protected abstract double measure(double width);

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        return heights.at(width, asked -> measure(asked < 0 ? computePrefWidth(-1) : asked));
    }

    @Override
    public final void requestLayout() {
        heights.forget();
        super.requestLayout();
    }
}
