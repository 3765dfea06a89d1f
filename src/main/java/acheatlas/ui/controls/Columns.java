package acheatlas.ui.controls;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Boxes side by side in equal columns, as many as have room, then below each other. Rows are as
/// high as their highest box. Measured in the text size, so that large text means fewer columns.
public final class Columns extends Pane {
    private final Heights heights = new Heights();
    private final Region ruler = new Region();
    private final int most;

    private Columns(int most, String leastWidth) {
        this.most = most;
        ruler.getStyleClass().add(leastWidth);
        ruler.setManaged(false);
        getStyleClass().add("columns");
    }

    /// Two boxes, or one below the other where they would get narrower than about 40 letters.
    public static Columns of(Region... boxes) {
        var columns = new Columns(boxes.length, "column-wide");
        columns.getChildren().addAll(boxes);
        columns.getChildren().add(columns.ruler);
        return columns;
    }

    /// Two or three cards of 250 px and more, each with much to read.
    public static Columns ofSides() {
        var columns = new Columns(3, "column-side");
        columns.getChildren().add(columns.ruler);
        return columns;
    }

    /// Any number of cards of 180 px and more, three in a row at most.
    public static Columns ofCards() {
        var columns = new Columns(3, "column-card");
        columns.getChildren().add(columns.ruler);
        return columns;
    }

    /// Any number of cards with a picture beside their words, three in a row at most.
    public static Columns ofTiles() {
        var columns = new Columns(3, "column-tile");
        columns.getChildren().add(columns.ruler);
        return columns;
    }

    /// Shows other cards in the place of those before.
    public void show(List<? extends Region> cards) {
        var nodes = new ArrayList<Region>(cards);
        nodes.add(ruler);
        Arranged.showing(this, nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The gap is 12 px where the least width of a column is 180.
    private double gap() {
        return snapSpaceX(ruler.getMinHeight());
    }

    private int columns(double width) {
        double least = ruler.getMinWidth();
        int fit = (int) ((width + gap()) / (least + gap()));
        return Math.clamp(fit, 1, Math.min(most, Math.max(1, getManagedChildren().size())));
    }

    private double columnWidth(double width, int columns) {
        return Math.floor((width - (columns - 1) * gap()) / columns);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ruler.getMinWidth();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, this::measure);
    }

    @Override
    public void requestLayout() {
        heights.forget();
        super.requestLayout();
    }

    private double measure(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        int columns = columns(room);
        double height = 0;
        int rows = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns, rows++) {
            height += rowHeight(first, columns, columnWidth(room, columns));
        }
        return height + Math.max(0, rows - 1) * gap();
    }

    private double rowHeight(int first, int columns, double width) {
        double height = 0;
        var boxes = getManagedChildren();
        for (int at = first; at < Math.min(first + columns, boxes.size()); at++) {
            height = Math.max(height, boxes.get(at).prefHeight(width));
        }
        return snapSizeY(height);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double width = columnWidth(getWidth(), columns);
        var boxes = getManagedChildren();
        double y = 0;
        for (int first = 0; first < boxes.size(); first += columns) {
            double height = rowHeight(first, columns, width);
            for (int at = first; at < Math.min(first + columns, boxes.size()); at++) {
                boxes.get(at).resizeRelocate((at - first) * (width + gap()), y, width, height);
            }
            y += height + gap();
        }
    }
}
