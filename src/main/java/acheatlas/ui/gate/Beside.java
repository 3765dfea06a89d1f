package acheatlas.ui.gate;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.theme.Breadth;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A text with its answers beside it; below it where the window is narrow.
final class Beside {
    private final Region text;
    private final Region answers;
    private final HBox root = new HBox();

    Beside(Region text, Region answers) {
        this.text = Gap.grow(text);
        this.answers = answers;
        answers.setMinWidth(Region.USE_PREF_SIZE);
        answers.setMaxWidth(Region.USE_PREF_SIZE);
        answers.setMaxHeight(Region.USE_PREF_SIZE);
        show(Breadth.WIDE);
    }

    void show(Breadth breadth) {
        root.getChildren().clear();
        if (breadth.isAtLeast(Breadth.MEDIUM)) {
            root.getChildren().setAll(Gap.grow(Gap.WIDE.row(text, answers)));
        } else {
            VBox column = Gap.SMALL.column(text, new HBox(answers));
            root.getChildren().setAll(Gap.grow(column));
        }
    }

    HBox root() {
        return root;
    }
}
