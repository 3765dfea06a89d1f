package acheatlas.ui.controls;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/// Says to a screen reader what changed elsewhere: `Hip joint pinch moved to 1 of 7`.
///
/// JavaFX has no live regions; a one-pixel label whose text is announced as changed stands in. Put
/// its [#root()] once in each window. It is not in the tab order.
public final class Announcer {
    private final Label status = new Label();

    public Announcer() {
        status.setId("announcer");
        status.getStyleClass().add("announcer");
        status.setAccessibleRole(AccessibleRole.TEXT);
        status.setManaged(false);
        status.setMouseTransparent(true);
        status.resize(1, 1);
    }

    public Label root() {
        return status;
    }

    public void announce(String sentence) {
        status.setText(sentence);
        status.setAccessibleText(sentence);
        status.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
