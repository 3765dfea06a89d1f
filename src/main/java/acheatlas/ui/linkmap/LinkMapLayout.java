package acheatlas.ui.linkmap;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The map with the panel beside it; below it, as a drawer, where the window has less than 1200 px
/// at 100 % text size.
final class LinkMapLayout extends Pane {
    private static final double SIDE_FROM = 80 - 3.2;
    private static final double PANEL_WIDTH = 336 / 15.0;
    private static final double GAP = 16 / 15.0;
    private static final double DRAWER_SHARE = 0.45;

    private final Region main;
    private final Region panel;
    private final Region ruler = new Region();

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

    /// Whether the panel has its place beside the map in a given width.
    private boolean isBeside() {
        return getWidth() >= Math.floor(SIDE_FROM * em());
    }

    /// Below the map, the panel is there for a chosen box only.
    void showPanel(boolean wanted, boolean chosen) {
        panel.setVisible(wanted && (chosen || isBeside()));
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
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (!panel.isVisible()) {
            main.resizeRelocate(0, 0, width, height);
        } else if (isBeside()) {
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
