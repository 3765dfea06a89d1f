package acheatlas.ui.explore;

import javafx.scene.Node;

/// Showing and hiding without a trace in the layout.
final class Shown {
    private Shown() {}

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
