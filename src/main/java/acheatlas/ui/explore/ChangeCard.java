package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// "What changed": what the last step did to the list, and, once asked for, every step so far with
/// the way back to it.
final class ChangeCard {
    private static final int NAMED = 1;

    private final ExploreViewModel model;
    private final ExploreWords words;
    private final ChangeWords changes;
    private final Label deed = Words.paragraph("", Style.SMALL, Style.SEMIBOLD);
    private final VBox lines = Gap.HAIR.column();
    private final Button all;
    private final ChangeHistory history;
    private final VBox root;
    private boolean roomy = true;

    ChangeCard(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        changes = new ChangeWords(words);
        history = new ChangeHistory(model, words);
        all = ActionButton.small(ActionButton.quiet("explore-changes-all", ""));
        all.getStyleClass().add("flush");
        all.setOnAction(_ -> open(!history.root().isVisible()));
        var head = Gap.SMALL.row(Gap.grow(SectionTitle.small(words.say("changes.title"))), all);
        var card = Card.of(head, deed, lines, history.root());
        card.getStyleClass().addAll("gap-4", "change-card");
        root = Gap.NONE.column(card);
        root.setId("explore-changes");
        root.getStyleClass().add("card-slot");
        Shown.set(history.root(), false);
    }

    /// @param isRoomy whether what moved is named before it is asked for
    void show(Seen seen, boolean isRoomy) {
        roomy = isRoomy;
        var change = seen.step().change();
        boolean shown = !seen.list().isEmpty() && !change.isEmpty() && !change.isCheck();
        Shown.set(root, shown);
        if (shown) {
            deed.setText(changes.deed(change));
            open(history.root().isVisible());
        }
    }

    private void open(boolean open) {
        var movement = model.seen().step().movement();
        lines.getChildren()
                .setAll(
                        changes.lines(movement, open ? Integer.MAX_VALUE : NAMED).stream()
                                .map(ChangeCard::line)
                                .toList());
        Shown.set(lines, open || roomy);
        if (movement.isEmpty()) {
            lines.getChildren().setAll(quiet(words.say("changes.nothing")));
        }
        Shown.set(history.root(), open);
        all.setText(open ? words.say("changes.close") : words.say("changes.open"));
        history.show(open ? model.changes() : List.of());
    }

    private static Node line(ChangeWords.Line line) {
        var row = Gap.TIGHT.row(Glyph.small(line.sign()), Gap.grow(quiet(line.text())));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add(Style.MUTED);
        return row;
    }

    private static Label quiet(String text) {
        return Words.paragraph(text, Style.SMALL);
    }

    VBox root() {
        return root;
    }
}
