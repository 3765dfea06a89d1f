package acheatlas.ui.controls;

import javafx.scene.control.CheckBox;

/// On or off, at once. A real check box, because screen readers hear its changes.
public final class Switch {
    private Switch() {}

    /// A switch that is named by a label beside it.
    ///
    /// @param words the label's words, for a screen reader
    public static CheckBox of(String id, String words) {
        var box = new CheckBox();
        box.setId(id);
        box.setAccessibleText(words);
        box.getStyleClass().add("switch");
        return box;
    }
}
