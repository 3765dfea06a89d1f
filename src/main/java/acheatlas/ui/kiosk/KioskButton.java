package acheatlas.ui.kiosk;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Icon;

import javafx.scene.control.Button;

/// The buttons of the kiosk: as high as a finger needs, their words on as many lines as it takes.
final class KioskButton {
    private KioskButton() {}

    /// The way on, 96 px high.
    static Button main(String id, String text) {
        return tall(ActionButton.main(id, text));
    }

    /// Beside the way on, as high.
    static Button plain(String id, String text) {
        return tall(ActionButton.plain(id, text));
    }

    /// What to do in an emergency.
    static Button urgent(String id, String text) {
        return tall(ActionButton.urgent(id, text));
    }

    /// Of the upper bar, 72 px high.
    static Button bar(String id, Icon icon, String text) {
        var button = ActionButton.with(icon, ActionButton.plain(id, text));
        button.getStyleClass().add("kiosk-bar-button");
        return button;
    }

    private static Button tall(Button button) {
        button.getStyleClass().add("kiosk-button");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
