package acheatlas.ui.explore;

import acheatlas.ui.controls.Gap;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What a person picked, and the list to pick from.
final class PicksPane {
    private final ChipGroups chips;
    private final VBox content = Gap.LARGE.column();
    private final ScrollPane root = new ScrollPane();

    PicksPane(ChipGroups chips) {
        this.chips = chips;
        content.getStyleClass().add("picks");
        root.setContent(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("pane-scroll");
    }

    /// Takes in the list to pick from, which stands on the start screen before.
    void take(ShelfCard shelves) {
        content.getChildren().setAll(shelves.root(), chips.root());
    }

    ScrollPane root() {
        return root;
    }
}
