package acheatlas.ui.controls;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/// The box of a chip: one stop for the keyboard, one button for a screen reader.
final class ChipBox extends HBox {
    private final Runnable fire;

    ChipBox(Runnable fire) {
        this.fire = fire;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
