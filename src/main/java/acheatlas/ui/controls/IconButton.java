package acheatlas.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/// A button with no words on it: the same words go to the screen reader and to the tooltip.
public final class IconButton {
    private IconButton() {}

    public static Button of(String id, Icon icon, String words) {
        var button = new Button();
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setGraphic(Glyph.of(icon));
        rename(button, words);
        button.setOnMouseEntered(_ -> hint(button));
        return button;
    }

    /// New words, for a button that turns into its opposite.
    public static void rename(Button button, String words) {
        button.setAccessibleText(words);
    }

    /// The tooltip is made when the button is pointed at: most never are, and making one takes
    /// longer than making the button.
    private static void hint(Button button) {
        if (button.getTooltip() == null) {
            button.setTooltip(new Tooltip());
        }
        button.getTooltip().setText(button.getAccessibleText());
    }
}
