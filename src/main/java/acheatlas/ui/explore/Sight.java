package acheatlas.ui.explore;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a pane as little as it takes to show a node of it whole.
final class Sight {
    private Sight() {}

    static void bring(ScrollPane pane, Node node) {
        pane.layout();
        var content = pane.getContent();
        double all = content.getLayoutBounds().getHeight();
        double seen = pane.getViewportBounds().getHeight();
        if (all <= seen) {
            return;
        }
        var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * (all - seen);
        double wanted = Math.max(Math.min(top, bounds.getMinY()), bounds.getMaxY() - seen);
        pane.setVvalue(Math.clamp(wanted / (all - seen), 0, 1));
    }

    /// Scrolls a node of the pane to its top.
    static void bringToTop(ScrollPane pane, Node node) {
        pane.layout();
        var content = pane.getContent();
        double room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (room > 0) {
            var bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            pane.setVvalue(Math.clamp(bounds.getMinY() / room, 0, 1));
        }
    }
}
