package acheatlas.ui.compare;

import acheatlas.graph.Cause;
import acheatlas.ranking.Comparison;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.pictures.Pictures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The causes beside each other, equally wide; below each other where the window is narrow.
final class SidesPane {
    private final CompareViewModel model;
    private final CompareWords words;
    private final Pictures pictures;
    private final Consumer<String> open;
    private final Map<String, SideCard> made = new HashMap<>();
    private final Columns root = Columns.ofSides();
    private List<Cause> causes = List.of();

    SidesPane(
            CompareViewModel model, CompareWords words, Pictures pictures, Consumer<String> open) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        this.open = open;
    }

    void show(Comparison comparison) {
        var next = comparison.sides().stream().map(side -> side.ranked().cause()).toList();
        if (!next.equals(causes)) {
            causes = next;
            made.keySet().retainAll(next.stream().map(Cause::id).toList());
            root.show(next.stream().map(cause -> card(cause).root()).toList());
        }
        for (var side : comparison.sides()) {
            var cause = side.ranked().cause();
            card(cause).show(side, model.moves(cause), held());
        }
    }

    private String held() {
        return model.seen().assessment().allowsMoves()
                ? words.say("compare.moves.none")
                : words.say("explore.moves.none");
    }

    private SideCard card(Cause cause) {
        return made.computeIfAbsent(cause.id(), _ -> new SideCard(cause, words, pictures, open));
    }

    Columns root() {
        return root;
    }
}
