package acheatlas.ui.compare;

import acheatlas.graph.Cause;
import acheatlas.ranking.Comparison;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Breadth;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
    private final VBox root = Gap.NONE.column();
    private List<Cause> causes = List.of();
    private boolean isStacked;

    SidesPane(
            CompareViewModel model, CompareWords words, Pictures pictures, Consumer<String> open) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        this.open = open;
    }

    void show(Breadth breadth) {
        boolean stacked = !breadth.isAtLeast(Breadth.MEDIUM);
        if (stacked != isStacked) {
            isStacked = stacked;
            arrange();
        }
    }

    void show(Comparison comparison) {
        var next = comparison.sides().stream().map(side -> side.ranked().cause()).toList();
        if (!next.equals(causes)) {
            causes = next;
            made.keySet().retainAll(next.stream().map(Cause::id).toList());
            arrange();
        }
        for (var side : comparison.sides()) {
            card(side.ranked().cause())
                    .show(side, model.moves(side.ranked().cause()), held());
        }
    }

    private String held() {
        return model.seen().assessment().allowsMoves()
                ? words.say("compare.moves.none")
                : words.say("explore.moves.none");
    }

    private void arrange() {
        Pane box = isStacked ? Gap.MEDIUM.column() : Gap.MEDIUM.row();
        for (var cause : causes) {
            var card = card(cause).root();
            card.setMaxHeight(Double.MAX_VALUE);
            card.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(card, Priority.ALWAYS);
            box.getChildren().add(card);
        }
        if (box instanceof HBox row) {
            row.setFillHeight(true);
        }
        root.getChildren().setAll(box);
    }

    private SideCard card(Cause cause) {
        return made.computeIfAbsent(
                cause.id(), _ -> new SideCard(cause, words, pictures, open));
    }

    VBox root() {
        return root;
    }
}
