package acheatlas.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Labels, styled with the classes of [acheatlas.ui.theme.Style].
public final class Words {
    private Words() {}

    /// One line, cut with an ellipsis only where a row gives it too little room.
    public static Label line(String text, String... styleClasses) {
        var label = new Label(text);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// One line that is never cut.
    public static Label whole(String text, String... styleClasses) {
        var label = line(text, styleClasses);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// As many lines as it takes.
    public static Label paragraph(String text, String... styleClasses) {
        var label = new Paragraph(text);
        label.getStyleClass().addAll(styleClasses);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
