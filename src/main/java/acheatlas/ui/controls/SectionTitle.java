package acheatlas.ui.controls;

import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;

/// Headings inside a pane, on as many lines as they take.
public final class SectionTitle {
    private SectionTitle() {}

    /// Dark, 15 px: `Why it is on your list`.
    public static Label of(String text) {
        return Words.paragraph(text, Style.SEMIBOLD);
    }

    /// Muted, 13 px: `You have`, `Fits your picks best`.
    public static Label small(String text) {
        return Words.paragraph(text, Style.SEMIBOLD, Style.SMALL, Style.MUTED);
    }
}
