package acheatlas.ui.explore;

import javafx.scene.Node;

/// Showing and hiding without a trace in the layout.
final class Shown {
    private Shown() {}

    /// Gives a node one of two looks; a node that has it already is not styled anew.
    static void look(Node node, boolean first, String one, String other) {
        var wanted = first ? one : other;
        if (!node.getStyleClass().contains(wanted)) {
            node.getStyleClass().remove(first ? other : one);
            node.getStyleClass().add(wanted);
        }
    }

    static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
