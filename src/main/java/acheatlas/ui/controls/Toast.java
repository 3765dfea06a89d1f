package acheatlas.ui.controls;

import acheatlas.ui.theme.Style;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Says what was done and offers the way back, for 8 seconds, or as long as its button has the
/// focus.
public final class Toast {
    private static final Duration SHOWN = Duration.seconds(8);

    private final HBox root = Gap.MEDIUM.row();
    private final PauseTransition leave = new PauseTransition(SHOWN);

    public Toast() {
        root.setId("toast");
        root.getStyleClass().add("toast");
        root.setVisible(false);
        root.managedProperty().bind(root.visibleProperty());
        leave.setOnFinished(_ -> leaveUnlessFocused());
    }

    public HBox root() {
        return root;
    }

    /// Shows a sentence, in place of the one before.
    ///
    /// @param undoWords what the button says
    /// @param undo takes back what was done; the toast is gone by then
    public void show(String sentence, String undoWords, Runnable undo) {
        var back = backButton(undoWords, undo);
        root.getChildren().setAll(Gap.grow(Words.line(sentence)), back);
        root.setVisible(true);
        leave.playFromStart();
    }

    private Button backButton(String words, Runnable undo) {
        var back = ActionButton.quiet("toast-undo", words);
        back.getStyleClass().add(Style.SEMIBOLD);
        back.setOnAction(
                _ -> {
                    hide();
                    undo.run();
                });
        return back;
    }

    private void leaveUnlessFocused() {
        if (root.isFocusWithin()) {
            leave.playFromStart();
        } else {
            hide();
        }
    }

    public void hide() {
        leave.stop();
        root.setVisible(false);
    }
}
