package acheatlas.ui.gate;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Below the questions: how many are left, no to all of them, and the way on.
final class GateFoot {
    private final GateWords words;
    private final Label left = Words.whole("", Style.MUTED);
    private final ProgressBar progress = new ProgressBar();
    private final Button rest;
    private final Button go;
    private final VBox count;
    private final StackPane root = new StackPane();

    GateFoot(GateViewModel model, GateWords words, Runnable goOn) {
        this.words = words;
        rest = ActionButton.plain("gate-rest", words.say("gate.rest"));
        rest.setOnAction(_ -> model.noToTheRest());
        go = ActionButton.main("gate-go", "");
        go.setOnAction(_ -> goOn.run());
        progress.setFocusTraversable(false);
        progress.getStyleClass().add("gate-progress");
        count = Gap.HAIR.column(left, progress);
        count.setAlignment(Pos.CENTER_LEFT);
        root.setId("gate-foot");
        show(Breadth.WIDE);
    }

    /// Side by side in a bar of its own; below each other where it stands under the questions.
    void show(Breadth breadth) {
        root.getChildren().clear();
        if (isBar(breadth)) {
            root.getChildren().setAll(Gap.SMALL.row(count, Gap.spring(), rest, go));
            root.getStyleClass().setAll("bottom-bar", "gate-foot");
        } else {
            root.getChildren().setAll(Gap.SMALL.column(count, rest, go));
            root.getStyleClass().setAll("gate-end");
        }
    }

    /// Whether there is room for a bar that always stays in sight.
    static boolean isBar(Breadth breadth) {
        return breadth.isAtLeast(Breadth.MEDIUM);
    }

    void show(GateSeen seen) {
        left.setText(words.say("gate.left", seen.left()));
        progress.setProgress((double) seen.answered() / Math.max(1, seen.questions().size()));
        progress.setAccessibleText(left.getText());
        rest.setDisable(seen.passed());
        go.setDisable(!seen.passed());
        go.setText(seen.hasPicks() ? words.say("gate.go") : words.say("gate.go.start"));
    }

    void focus() {
        go.requestFocus();
    }

    StackPane root() {
        return root;
    }
}
