package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Whom to call: the number as large as it gets, and the way to another country's.
final class CallCard {
    private final ExploreWords words;
    private final Label number = Words.whole("", Style.BOLD, "care-number");
    private final Label label;
    private final Label unknown;
    private final Button change;
    private final FlowPane line;
    private final VBox root;

    CallCard(ExploreWords words) {
        this.words = words;
        label = Words.whole(words.say("care.number.label"), Style.SEMIBOLD);
        unknown = Words.paragraph(words.say("explore.care.call"), Style.TITLE, Style.BOLD);
        number.setId("explore-help-number");
        change = ActionButton.quiet("explore-help-change", "");
        change.getStyleClass().add("flush");
        line = Gap.MEDIUM.flow(number, label, change);
        line.setRowValignment(VPos.CENTER);
        var sign = new StackPane(Glyph.large(Icon.PHONE));
        sign.getStyleClass().add("care-phone");
        var text =
                Gap.HAIR.column(
                        line,
                        unknown,
                        Words.paragraph(words.say("explore.care.call.or"), Style.READ));
        var row = Gap.LARGE.row(sign, Gap.grow(text));
        row.setAlignment(Pos.CENTER_LEFT);
        var card = Card.of(row);
        card.getStyleClass().add("care-call");
        root = Gap.SMALL.column(SectionTitle.of(words.say("explore.care.who")), card);
        show(HelpLine.UNKNOWN, () -> {});
    }

    /// @param other leads to where another number is set
    void show(HelpLine help, Runnable other) {
        number.setText(help.number());
        boolean known = !help.number().isEmpty();
        Shown.set(line, known);
        Shown.set(unknown, !known);
        Shown.set(change, !help.country().isEmpty());
        change.setText(words.say("care.number.change", help.country()));
        change.setOnAction(_ -> other.run());
    }

    VBox root() {
        return root;
    }
}
