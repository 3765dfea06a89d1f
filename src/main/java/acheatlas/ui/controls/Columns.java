package acheatlas.ui.controls;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// Boxes side by side in equal columns, as many as have room, then below each other. Rows are as
/// high as their highest box. Measured in the text size, so that large text means fewer columns.
public final class Columns extends Flexible {
    private final int most;

    private Columns(int most, String leastWidth) {
        super(leastWidth);
        this.most = most;
        getStyleClass().add("columns");
    }

    /// Two boxes, or one below the other where they would get narrower than about 40 letters.
    public static Columns of(Region... boxes) {
        var columns = new Columns(boxes.length, "column-wide");
        columns.getChildren().addAll(boxes);
        return columns;
    }

    /// Two or three cards of 250 px and more, each with much to read.
    public static Columns ofSides() {
        return new Columns(3, "column-side");
    }

    /// Any number of cards of 180 px and more, three in a row at most.
    public static Columns ofCards() {
        return new Columns(3, "column-card");
    }

    /// Any number of cards with a picture beside their words, three in a row at most.
    public static Columns ofTiles() {
        return new Columns(3, "column-tile");
    }

    /// Shows other cards in the place of those before.
    public void show(List<? extends Region> cards) {
        var nodes = new ArrayList<Region>(cards);
        nodes.add(ruler());
        Arranged.showing(this, nodes);
    }

    /// The gap is 12 px where the least width of a column is 180.
    private double gap() {
        return snapSpaceX(ruler().getMinHeight());
    }

    private int columns(double width) {
        double least = ruler().getMinWidth();
        int fit = (int) ((width + gap()) / (least + gap()));
        return Math.clamp(fit, 1, Math.min(most, Math.max(1, getManagedChildren().size())));
    }

    private double columnWidth(double width, int columns) {
        return Math.floor((width - (columns - 1) * gap()) / columns);
    }

    @Override
    protected double computePrefWidth(double height) {
        return ruler().getMinWidth();
    }

    @Override
    protected double measure(double width) {
        int columns = columns(width);
        double height = 0;
        int rows = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns, rows++) {
            height += rowHeight(first, columns, columnWidth(width, columns));
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
