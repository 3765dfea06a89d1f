package acheatlas.ui.controls;

import acheatlas.graph.Cause;
import acheatlas.i18n.Messages;
import acheatlas.ui.plan.Chosen;
import acheatlas.ui.plan.Plan;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;

import org.jspecify.annotations.Nullable;

/// Puts a cause onto the page to take home, and says that it is on it.
public final class OnHandout {
    private static final String TAKEN = "taken";

    private final Messages messages;
    private final Plan plan;
    private final Button button;
    private @Nullable Cause cause;
    private String name = "";

    public OnHandout(String id, Messages messages, Plan plan) {
        this.messages = messages;
        this.plan = plan;
        button = ActionButton.small(ActionButton.plain(id, ""));
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        button.setOnAction(_ -> toggle());
        plan.chosenProperty().subscribe(this::follow);
    }

    /// Which cause it is about from now on.
    public void show(Cause newCause, String newName) {
        cause = newCause;
        name = newName;
        follow(plan.chosen());
    }

    private void toggle() {
        if (cause != null) {
            plan.toggle(cause);
        }
    }

    private void follow(Chosen chosen) {
        boolean isOn = cause != null && chosen.causes().contains(cause);
        button.setText(
                isOn ? messages.say("plan.on-handout") : messages.say("plan.put-on-handout"));
        ActionButton.with(isOn ? Icon.CHECK : Icon.ADD, button);
        button.setAccessibleText(
                isOn
                        ? messages.say("plan.on-handout.spoken", name)
                        : messages.say("plan.put-on-handout.spoken", name));
        button.getStyleClass().remove(TAKEN);
        if (isOn) {
            button.getStyleClass().add(TAKEN);
        }
    }

    public Button root() {
        return button;
    }
}
