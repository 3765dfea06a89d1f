package acheatlas.ui.controls;

import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.ui.plan.Plan;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// Puts a move into the routine and takes it out again; says which of the two it is. Follows the
/// plan while it is in a scene.
public final class InRoutine {
    private final Messages messages;
    private final Plan plan;
    private final Move move;
    private final String name;
    private final Button root;
    private Subscription following = Subscription.EMPTY;

    /// @param name of the move, for a screen reader
    public InRoutine(String id, Messages messages, Plan plan, Move move, String name) {
        this.messages = messages;
        this.plan = plan;
        this.move = move;
        this.name = name;
        root = ActionButton.small(ActionButton.quiet(id, ""));
        root.setOnAction(_ -> plan.toggle(move));
        root.sceneProperty().subscribe(this::enter);
        show(plan.chosen().moves().contains(move));
    }

    private void enter(@Nullable Scene scene) {
        following.unsubscribe();
        if (scene != null) {
            following = plan.chosenProperty().subscribe(now -> show(now.moves().contains(move)));
        }
    }

    private void show(boolean isIn) {
        root.setText(isIn ? messages.say("routine.in") : messages.say("routine.put-in"));
        root.setGraphic(Glyph.small(isIn ? Icon.CHECK : Icon.ADD));
        root.setAccessibleText(messages.say("explore.move.spoken", root.getText(), name));
    }

    /// R does the same while the focus is on the card it stands on.
    public void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.R && !event.isShortcutDown() && !event.isAltDown()) {
            plan.toggle(move);
            event.consume();
        }
    }

    public Button root() {
        return root;
    }
}
