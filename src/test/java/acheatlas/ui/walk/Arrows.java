package acheatlas.ui.walk;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Explores by the arrow keys alone what lies round the focus: tries each of them everywhere, and
/// goes back by those it knows.
final class Arrows {
    private static final int PRESSES = 3000;
    private static final List<KeyCode> KEYS =
            List.of(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.UP, KeyCode.LEFT);

    private final Scene scene;
    private final Map<String, Map<KeyCode, String>> ways = new LinkedHashMap<>();

    Arrows(Scene scene) {
        this.scene = scene;
    }

    /// The keys of all nodes that were reached.
    Set<String> walk() {
        for (int press = 0; press < PRESSES; press++) {
            var here = here();
            var known = ways.computeIfAbsent(here, _ -> new EnumMap<>(KeyCode.class));
            var next = wayOn(here);
            if (next == null) {
                break;
            }
            known.put(next, press(next));
        }
        return ways.keySet();
    }

    /// Where a key leads; what is of another kind is another group, and the walk stays in its own.
    private String press(KeyCode key) {
        var from = scene.getFocusOwner();
        Sight.press(scene, key);
        var to = scene.getFocusOwner();
        if (from != null && to != null && !isOfOneKind(from, to)) {
            from.requestFocus();
        }
        return here();
    }

    /// Buttons are all of one class: their look tells a row of a list from those of a bar.
    private static boolean isOfOneKind(Node one, Node other) {
        return one.getClass().equals(other.getClass())
                && (!(one instanceof ButtonBase)
                        || one.getStyleClass().equals(other.getStyleClass()));
    }

    private String here() {
        var owner = scene.getFocusOwner();
        return owner == null ? "" : Sight.key(owner);
    }

    /// An arrow not yet tried here, or the first one on the shortest known way to such a place.
    private @Nullable KeyCode wayOn(String from) {
        var seen = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<Step>();
        open.add(new Step(from, null));
        while (!open.isEmpty()) {
            var step = open.poll();
            var known = ways.getOrDefault(step.place(), Map.of());
            for (var key : KEYS) {
                var first = step.first() == null ? key : step.first();
                var leads = known.get(key);
                if (leads == null) {
                    return first;
                }
                if (seen.add(leads)) {
                    open.add(new Step(leads, first));
                }
            }
        }
        return null;
    }

    /// A place on the way, and the key the way there begins with.
    private record Step(String place, @Nullable KeyCode first) {}
}
