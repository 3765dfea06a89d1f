package acheatlas.ui.controls;

import javafx.scene.control.Label;

/// A key that does the same as the control it stands in: `Y`, `Ctrl K`. Never the only way.
public final class KeyHint {
    private KeyHint() {}

    public static Label of(String key) {
        var hint = new Label(key);
        hint.getStyleClass().add("key-hint");
        hint.setMinWidth(Label.USE_PREF_SIZE);
        hint.setMouseTransparent(true);
        return hint;
    }
}
