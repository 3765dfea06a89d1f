package acheatlas.ui.walk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

/// Where the keyboard gets to: WCAG 2.2, 2.1.1 and 2.1.2. The Tab key goes round the screen; groups
/// with one stop for it are walked by the arrow keys.
public final class Reach {
    private static final int STEPS = 600;

    private final Scene scene;
    private final SequencedSet<Node> stops = new LinkedHashSet<>();
    private final Set<String> byArrows = new LinkedHashSet<>();

    private Reach(Scene scene) {
        this.scene = scene;
    }

    /// What a mouse can use and the keyboard cannot.
    public static List<String> faults(Scene scene) {
        return new Reach(scene).walk();
    }

    private List<String> walk() {
        if (!tabRound()) {
            return List.of("the focus is trapped at " + Sight.name(scene.getFocusOwner()));
        }
        var left =
                Sight.operable(scene)
                        .filter(node -> !isReached(node) && !Sight.isCovered(node))
                        .toList();
        for (var node : left) {
            groupStop(node).ifPresent(this::walkGroup);
        }
        return left.stream()
                .filter(node -> !byArrows.contains(Sight.key(node)))
                .filter(this::isStillThere)
                .map(node -> "is not reached by keyboard: " + Sight.name(node))
                .distinct()
                .toList();
    }

    /// A walk changes what is shown: the moves of another cause take the place of others.
    private boolean isStillThere(Node node) {
        return Sight.nodes(scene).anyMatch(node::equals);
    }

    /// Whether the Tab key comes round to where it began.
    private boolean tabRound() {
        scene.getRoot().requestFocusTraversal(TraversalDirection.NEXT);
        for (int step = 0; step < STEPS; step++) {
            var now = scene.getFocusOwner();
            if (now == null || !stops.add(now)) {
                return now == null || now.equals(stops.getFirst());
            }
            Sight.press(scene, KeyCode.TAB);
        }
        return false;
    }

    private boolean isReached(Node node) {
        return stops.contains(node)
                || isBesideReachedToggle(node)
                || liesInStop(node)
                || isWordsOfBox(node)
                || stops.stream().anyMatch(stop -> liesIn(stop, node));
    }

    /// `ChoiceRow` and radio buttons: the arrow keys take the next one at once, which would lead
    /// away from this screen. `ChoiceRowUiTest` presses them.
    private boolean isBesideReachedToggle(Node node) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(stops::contains);
    }

    /// The sentence beside a check box: a click on it is one on the box, which may be off by now.
    private static boolean isWordsOfBox(Node node) {
        var row = node.getParent();
        return row != null
                && row.getChildrenUnmodifiable().stream().anyMatch(CheckBox.class::isInstance);
    }

    /// What a stop does by a key of its own: a chip is taken off by Delete.
    private boolean liesInStop(Node node) {
        return stops.stream().anyMatch(stop -> liesIn(node, stop));
    }

    private static boolean liesIn(Node inner, Node outer) {
        for (Node at = inner.getParent(); at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /// The stop of the group a node is one of: nearest around it with a stop of its look.
    private Optional<Node> groupStop(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            var around = at;
            var stop =
                    stops.stream()
                            .filter(one -> one.getClass().equals(node.getClass()))
                            .filter(one -> liesIn(one, around))
                            .findFirst();
            if (stop.isPresent()) {
                return stop;
            }
        }
        return Optional.empty();
    }

    private void walkGroup(Node stop) {
        if (!byArrows.contains(Sight.key(stop))) {
            stop.requestFocus();
            byArrows.addAll(new Arrows(scene).walk());
        }
    }
}
