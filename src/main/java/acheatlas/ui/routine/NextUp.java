package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;
import acheatlas.routine.Routine;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;

/// The move after the one being played.
final class NextUp {
    private final RoutineWords words;
    private final Pictures pictures;
    private final StackPane next = new StackPane();
    private final VBox root;
    private Optional<Move> shown = Optional.empty();
    private boolean isStale = true;

    NextUp(RoutineWords words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        root = Card.of(SectionTitle.small(words.say("routine.next")), next);
        root.setId("routine-next");
        root.getStyleClass().add("next-up");
        root.setMinHeight(VBox.USE_PREF_SIZE);
    }

    void show(Routine routine, Now now) {
        int place = routine.moves().indexOf(now.step().move()) + 1;
        var after = routine.moves().stream().skip(place).findFirst();
        if (isStale || !after.equals(shown)) {
            isStale = false;
            shown = after;
            next.getChildren()
                    .setAll(
                            after.map(move -> MoveLine.of(move, words, pictures))
                                    .<Node>map(row -> row)
                                    .orElseGet(() -> last()));
        }
    }

    private Node last() {
        return Words.paragraph(words.say("routine.next.none"), Style.MUTED);
    }

    VBox root() {
        return root;
    }
}
