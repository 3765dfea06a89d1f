package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;
import acheatlas.routine.Routine;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
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
    private boolean isShort;

    NextUp(RoutineWords words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        next.setAlignment(Pos.CENTER_LEFT);
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
                            after.map(this::line)
                                    .orElseGet(() -> words(words.say("routine.next.none"))));
        }
    }

    private Node line(Move move) {
        return isShort ? words(words.name(move)) : MoveLine.of(move, words, pictures);
    }

    private static Node words(String text) {
        return Words.paragraph(text, Style.SEMIBOLD);
    }

    /// In one line, without its picture, or with it.
    void fit(boolean isLow) {
        if (isLow != isShort) {
            isShort = isLow;
            isStale = true;
        }
    }

    VBox root() {
        return root;
    }
}
