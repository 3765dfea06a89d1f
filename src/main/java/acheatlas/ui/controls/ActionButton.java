package acheatlas.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/// Buttons with words. The words start with a verb or are the answer itself; they are never cut
/// off.
public final class ActionButton {
    private ActionButton() {}

    /// The one main action of a card or screen.
    public static Button main(String id, String text) {
        return button(id, text, "main");
    }

    public static Button plain(String id, String text) {
        return button(id, text, "plain");
    }

    /// Words only, in the accent colour: skip, see all.
    public static Button quiet(String id, String text) {
        return button(id, text, "quiet");
    }

    /// The main action of a red flag, nowhere else.
    public static Button urgent(String id, String text) {
        return button(id, text, "urgent");
    }

    /// 32 px high instead of 40.
    public static Button small(Button button) {
        button.getStyleClass().add("button-small");
        return button;
    }

    /// 52 px high.
    public static Button large(Button button) {
        button.getStyleClass().add("button-large");
        return button;
    }

    public static Button with(Icon icon, Button button) {
        var small = button.getStyleClass().contains("button-small");
        button.setGraphic(small ? Glyph.small(icon) : Glyph.of(icon));
        return button;
    }

    private static Button button(String id, String text, String look) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().add(look);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
