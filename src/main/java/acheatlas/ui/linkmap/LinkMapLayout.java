package acheatlas.ui.linkmap;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The map with the panel beside it; below it, as a drawer, where the window has less than 1200 px
/// at 100 % text size.
final class LinkMapLayout extends Pane {
    private static final double PANEL_WIDTH = 336 / 15.0;
    private static final double GAP = 16 / 15.0;
    private static final double DRAWER_SHARE = 0.42;

    private final Region main;
    private final Region panel;
    private final Region ruler = new Region();
    private boolean beside = true;

    LinkMapLayout(Region main, Region panel) {
        this.main = main;
        this.panel = panel;
        ruler.getStyleClass().add("map-ruler");
        ruler.setManaged(false);
        getChildren().addAll(main, panel, ruler);
    }

    private double em() {
        return ruler.getMinWidth();
    }

    /// Below the map, the panel is there for a chosen box only.
    void showPanel(boolean wanted, boolean chosen, boolean isBeside) {
        beside = isBeside;
        panel.setVisible(wanted && (chosen || beside));
        requestLayout();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!panel.isVisible()) {
            main.resizeRelocate(0, 0, width, height);
        } else if (beside) {
            double side = snapSizeX(PANEL_WIDTH * em());
            double gap = snapSizeX(GAP * em());
            main.resizeRelocate(0, 0, width - side - gap, height);
            panel.resizeRelocate(width - side, 0, side, height);
        } else {
            double gap = snapSizeX(GAP * em());
            double drawer = snapSizeY(height * DRAWER_SHARE);
            main.resizeRelocate(0, 0, width, height - drawer - gap);
            panel.resizeRelocate(0, height - drawer, width, drawer);
        }
    }
}
