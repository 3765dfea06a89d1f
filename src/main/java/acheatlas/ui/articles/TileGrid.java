package acheatlas.ui.articles;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

import java.util.List;

/// Tiles in columns of one width; the tiles of a row are of one height.
final class TileGrid {
    private final GridPane root = new GridPane();
    private List<? extends Region> tiles = List.of();
    private int columns = 3;

    TileGrid() {
        root.getStyleClass().add("tile-grid");
    }

    void show(List<? extends Region> newTiles) {
        tiles = List.copyOf(newTiles);
        lay();
    }

    /// @param newColumns how many stand beside each other
    void fit(int newColumns) {
        if (columns != newColumns) {
            columns = newColumns;
            lay();
        }
    }

    private void lay() {
        root.getChildren().clear();
        root.getColumnConstraints().clear();
        for (int column = 0; column < columns; column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            root.getColumnConstraints().add(constraints);
        }
        for (int place = 0; place < tiles.size(); place++) {
            var tile = tiles.get(place);
            tile.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            root.add(tile, place % columns, place / columns);
        }
    }

    GridPane root() {
        return root;
    }
}
