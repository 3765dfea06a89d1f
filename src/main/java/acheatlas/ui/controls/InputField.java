package acheatlas.ui.controls;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/// A text field with an icon before it and the key that leads to it behind it.
public final class InputField {
    private final TextField text = new TextField();
    private final HBox root;

    /// An empty field.
    ///
    /// @param prompt shown while it is empty, and its name for a screen reader
    public InputField(String id, Icon icon, String prompt) {
        text.setId(id);
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
        root = Gap.SMALL.row(Glyph.of(icon), Gap.grow(text));
        root.getStyleClass().add("field");
        root.setOnMouseClicked(_ -> text.requestFocus());
    }

    public HBox root() {
        return root;
    }

    public TextField text() {
        return text;
    }

    /// The key shown at the end: `Ctrl K` at rest, `Esc` while typing.
    public void hint(String key) {
        root.getChildren().removeIf(node -> node.getStyleClass().contains("key-hint"));
        root.getChildren().add(KeyHint.of(key));
    }
}
