package acheatlas.ui.shell;

import javafx.scene.Node;

/// A bar that is lower, with less room at its sides, where the window is small.
final class Compact {
    private static final String STYLE = "compact";

    private Compact() {}

    static void set(Node bar, boolean compact) {
        bar.getStyleClass().remove(STYLE);
        if (compact) {
            bar.getStyleClass().add(STYLE);
        }
    }
}
