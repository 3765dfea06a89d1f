package acheatlas.ui.explore;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Chips side by side, then on the next line. A chip too long for a whole line breaks its words, as
/// a flow pane would not let it.
final class ChipFlow extends Pane {

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /// The height it takes.
    private double flow(double width, boolean place) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node chip : getManagedChildren()) {
            double chipWidth = Math.min(width, snapSizeX(chip.prefWidth(-1)));
            double chipHeight = snapSizeY(Math.max(chip.minHeight(-1), chip.prefHeight(chipWidth)));
            if (x > 0 && x + chipWidth > width) {
                x = 0;
                y += line + gap(chip);
                line = 0;
            }
            if (place) {
                chip.resizeRelocate(x, y, chipWidth, chipHeight);
            }
            x += chipWidth + gap(chip);
            line = Math.max(line, chipHeight);
        }
        return y + line;
    }

    /// 6 px between chips 32 px high.
    private double gap(Node chip) {
        return snapSpaceY(chip.minHeight(-1) * 6 / 32);
    }
}
