package acheatlas.ui.explore;

import acheatlas.graph.Move;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// "What may help": the moves of a cause, the first three until more are asked for; or why there
/// are none.
final class MovesSection {
    private static final int FIRST = 3;

    private final ExploreWords words;
    private final Columns cards = Columns.ofCards();
    private final List<MoveCard> made = new ArrayList<>();
    private final Button more = ActionButton.small(ActionButton.quiet("explore-moves-more", ""));
    private final Label selfCare = Words.paragraph("", Style.READ);
    private final VBox root;
    private List<Move> moves = List.of();
    private boolean all;

    MovesSection(ExploreWords words) {
        this.words = words;
        more.setOnAction(_ -> showAll(!all));
        var title = SectionTitle.of(words.say("explore.moves.title"));
        root = Gap.SMALL.column(Gap.SMALL.row(Gap.grow(title), more), selfCare, cards);
        root.setId("explore-moves");
    }

    /// @param besides what to do besides the moves; empty for nothing
    void show(List<Move> next, String besides) {
        selfCare.setText(besides);
        Shown.set(selfCare, !besides.isEmpty());
        if (!next.equals(moves)) {
            moves = next;
            showAll(false);
        }
        Shown.set(root, !moves.isEmpty() || !besides.isEmpty());
    }

    private void showAll(boolean now) {
        all = now;
        int count = all ? moves.size() : Math.min(FIRST, moves.size());
        while (made.size() < count) {
            made.add(new MoveCard(words));
        }
        for (int place = 0; place < count; place++) {
            made.get(place).show(moves.get(place));
        }
        cards.show(made.stream().limit(count).map(MoveCard::root).toList());
        Shown.set(cards, count > 0);
        more.setText(
                all
                        ? words.say("explore.moves.fewer")
                        : words.say("explore.moves.more", moves.size()));
        Shown.set(more, moves.size() > FIRST);
    }

    VBox root() {
        return root;
    }
}
