package acheatlas.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Puts nodes into a pane in a given order, touching only what changed.
///
/// `setAll` takes every node out of its scene and back, and each is then styled from nothing, which
/// takes longer than all else a click does. Here only new nodes are; the others just change places.
public final class Arranged {
    private Arranged() {}

    /// Makes `nodes` the children of `pane`.
    public static void in(Pane pane, List<? extends Node> nodes) {
        var children = pane.getChildren();
        if (children.equals(nodes)) {
            return;
        }
        var kept = new HashSet<Node>(nodes);
        children.removeIf(child -> !kept.contains(child));
        kept.removeAll(new HashSet<>(children));
        children.addAll(nodes.stream().filter(kept::contains).toList());
        for (int place = 0; place < nodes.size(); place++) {
            if (!children.get(place).equals(nodes.get(place))) {
                nodes.subList(place, nodes.size()).forEach(Node::toFront);
                pane.requestLayout();
                return;
            }
        }
    }

    /// Shows `nodes` in `pane`, in order. What else is in it stays there, out of sight, to be shown
    /// again at no cost.
    public static void showing(Pane pane, List<? extends Node> nodes) {
        var all = new ArrayList<Node>(nodes);
        var shown = new HashSet<Node>(nodes);
        for (var child : pane.getChildren()) {
            if (!shown.contains(child)) {
                all.add(child);
            }
        }
        in(pane, all);
        all.forEach(node -> show(node, shown.contains(node)));
    }

    private static void show(Node node, boolean shown) {
        if (node.isVisible() != shown) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
