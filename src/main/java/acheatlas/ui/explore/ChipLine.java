package acheatlas.ui.explore;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Chips on one line, as many as fit whole. The others are behind the button beside it, which says
/// how many there are in all.
final class ChipLine extends Pane {

    ChipLine() {
        getStyleClass().add("chip-line");
        setMinWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getManagedChildren().stream().mapToDouble(ChipLine::height).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        boolean fits = true;
        for (Node chip : getManagedChildren()) {
            double width = snapSizeX(chip.prefWidth(-1));
            double height = height(chip);
            fits = fits && x + width <= getWidth();
            chip.setVisible(fits);
            chip.resizeRelocate(x, snapPositionY((getHeight() - height) / 2), width, height);
            x += width + gap(height);
        }
    }

    private static double height(Node chip) {
        return Math.max(chip.minHeight(-1), chip.prefHeight(-1));
    }

    /// 8 px between chips 32 px high.
    private static double gap(double height) {
        return height / 4;
    }
}
