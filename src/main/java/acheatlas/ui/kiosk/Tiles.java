package acheatlas.ui.kiosk;

import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.List;

/// Boxes side by side in columns of one width, the boxes of a row of one height.
final class Tiles {
    private static final double WHOLE = 100;

    private final GridPane root = new GridPane();

    Tiles(int columns) {
        root.getStyleClass().add("gap-12");
        for (int column = 0; column < columns; column++) {
            var width = new ColumnConstraints();
            width.setPercentWidth(WHOLE / columns);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(HPos.LEFT);
            root.getColumnConstraints().add(width);
        }
    }

    void show(List<? extends Node> tiles) {
        root.getChildren().clear();
        int columns = root.getColumnConstraints().size();
        int place = 0;
        for (var tile : tiles) {
            root.add(tile, place % columns, place / columns);
            place++;
        }
    }

    GridPane root() {
        return root;
    }
}
