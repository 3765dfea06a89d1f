package acheatlas.ui.explore;

import acheatlas.graph.Move;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// "What may help": the moves of a cause, the first three until more are asked for; or why there
/// are none.
final class MovesSection {
    private static final int FIRST = 3;

    private final ExploreWords words;
    private final Pictures pictures;
    private final Plan plan;
    private final Columns cards = Columns.ofCards();
    private final Map<String, MoveCard> made = new HashMap<>();
    private final Button more = ActionButton.small(ActionButton.quiet("explore-moves-more", ""));
    private final Button start = ActionButton.small(ActionButton.quiet("explore-moves-start", ""));
    private final Label selfCare = Words.paragraph("", Style.READ);
    private final VBox root;
    private List<Move> moves = List.of();
    private boolean all;

    MovesSection(ExploreWords words, Pictures pictures, Plan plan) {
        this.plan = plan;
        this.pictures = pictures;
        this.words = words;
        more.setOnAction(_ -> showAll(!all));
        var title = SectionTitle.of(words.say("explore.moves.title"));
        start.setContentDisplay(ContentDisplay.RIGHT);
        start.setGraphic(Glyph.small(Icon.FORWARD));
        var head = Gap.SMALL.row(Gap.grow(title), more, start);
        root = Gap.SMALL.column(head, selfCare, cards);
        root.setId("explore-moves");
    }

    /// Called with the moves that are shown, to be played now.
    void onPlay(Consumer<List<Move>> action) {
        start.setOnAction(_ -> action.accept(shown()));
    }

    private List<Move> shown() {
        return all ? moves : moves.stream().limit(FIRST).toList();
    }

    /// @param besides what to do besides the moves; empty for nothing
    void show(List<Move> next, String besides) {
        selfCare.setText(besides);
        Shown.set(selfCare, !besides.isEmpty());
        if (!next.equals(moves)) {
            moves = next;
            made.values().forEach(MoveCard::close);
            showAll(false);
        }
        Shown.set(root, !moves.isEmpty() || !besides.isEmpty());
    }

    private void showAll(boolean now) {
        all = now;
        int count = shown().size();
        cards.show(shown().stream().map(this::card).map(MoveCard::root).toList());
        Shown.set(cards, count > 0);
        Shown.set(start, count > 0);
        start.setText(words.say("explore.moves.start", count));
        more.setText(
                all
                        ? words.say("explore.moves.fewer")
                        : words.say("explore.moves.more", moves.size()));
        Shown.set(more, moves.size() > FIRST);
    }

    private MoveCard card(Move move) {
        return made.computeIfAbsent(move.id(), _ -> new MoveCard(move, words, pictures, plan));
    }

    VBox root() {
        return root;
    }
}
