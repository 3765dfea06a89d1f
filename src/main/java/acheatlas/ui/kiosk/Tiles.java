package acheatlas.ui.kiosk;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.List;

/// Tiles side by side in columns of one width, those of a row of one height. The gap is half a
/// letter high, so it grows with the words.
final class Tiles extends Pane {
    private final int columns;
    private final Region ruler = new Region();

    Tiles(int columns) {
        this.columns = columns;
        ruler.getStyleClass().add("kiosk-tile-gap");
        ruler.setManaged(false);
        getChildren().add(ruler);
    }

    void show(List<? extends Region> tiles) {
        getChildren().setAll(tiles);
        getChildren().add(ruler);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return snapSpaceX(ruler.getMinHeight());
    }

    private double columnWidth(double width) {
        return Math.floor((width - (columns - 1) * gap()) / columns);
    }

    private double rowHeight(int first, double width) {
        var tiles = getManagedChildren();
        return tiles.subList(first, Math.min(first + columns, tiles.size())).stream()
                .mapToDouble(tile -> Math.max(tile.minHeight(width), tile.prefHeight(width)))
                .map(this::snapSizeY)
                .max()
                .orElse(0);
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
        double column = columnWidth(width < 0 ? computePrefWidth(-1) : width);
        double height = 0;
        for (int first = 0; first < getManagedChildren().size(); first += columns) {
            height += rowHeight(first, column) + (first == 0 ? 0 : gap());
        }
        return height;
    }

    @Override
    protected void layoutChildren() {
        double column = columnWidth(getWidth());
        var tiles = getManagedChildren();
        double y = 0;
        for (int first = 0; first < tiles.size(); first += columns) {
            double height = rowHeight(first, column);
            for (int at = first; at < Math.min(first + columns, tiles.size()); at++) {
                tiles.get(at).resizeRelocate((at - first) * (column + gap()), y, column, height);
            }
            y += height + gap();
        }
    }
}
