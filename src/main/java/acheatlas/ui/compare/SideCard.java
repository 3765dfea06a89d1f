package acheatlas.ui.compare;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.Reason;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// One cause of the comparison: what it is, how well it fits and why, where it is felt, what to try
/// first.
final class SideCard {
    private static final int MOST_REASONS = 6;

    private final CompareWords words;
    private final Label standing = Words.paragraph("", Style.SMALL, Style.SEMIBOLD);
    private final VBox reasons = Gap.HAIR.column();
    private final VBox moves = Gap.TIGHT.column();
    private final VBox root;

    SideCard(Cause cause, CompareWords words, Pictures pictures, Consumer<String> open) {
        this.words = words;
        var text = words.of(cause);
        root =
                Card.of(
                        head(cause, text.name()),
                        Words.paragraph(text.shortLine(), Style.MUTED),
                        ResearchMark.of(words.messages(), cause.evidence()),
                        SectionTitle.of(words.say("compare.why")),
                        reasons);
        pictures.cause()
                .filter(picture -> picture.show(cause, BodySide.RIGHT))
                .ifPresent(
                        picture ->
                                root.getChildren()
                                        .addAll(
                                                SectionTitle.of(words.say("explore.where.title")),
                                                // a row keeps its width, and so its height, as it
                                                // is
                                                Gap.NONE.row(picture.root())));
        root.getChildren()
                .addAll(SectionTitle.of(words.say("compare.moves")), moves, more(cause, open));
        root.setId("compare-side-" + cause.id());
        root.getStyleClass().addAll("gap-8", "compare-side", KindWords.styleClass(cause.kind()));
    }

    private HBox head(Cause cause, String name) {
        var kind = KindWords.label(words.messages(), cause.kind());
        var row =
                Gap.MEDIUM.row(
                        KindTile.large(cause.kind()),
                        Gap.grow(
                                Gap.NONE.column(
                                        kind,
                                        Words.paragraph(name, Style.LEAD, Style.BOLD),
                                        standing)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node more(Cause cause, Consumer<String> open) {
        var more =
                ActionButton.small(
                        ActionButton.quiet(
                                "compare-open-" + cause.id(), words.say("compare.open")));
        more.setAccessibleText(words.say("compare.open.spoken", words.name(cause)));
        more.getStyleClass().add("flush");
        more.setOnAction(_ -> open.accept(cause.id()));
        return more;
    }

    /// @param first the first moves; none where they are withheld
    /// @param held why there are none
    void show(Comparison.Side side, List<Move> first, String held) {
        standing.setText(words.standing(side));
        reasons.getChildren().clear();
        side.ranked().reasonsFor().stream().limit(MOST_REASONS).forEach(this::reason);
        side.ranked().reasonsAgainst().stream().limit(MOST_REASONS).forEach(this::reason);
        if (reasons.getChildren().isEmpty()) {
            reasons.getChildren().add(quiet(words.say("compare.why.none")));
        }
        moves.getChildren().setAll(first.stream().map(this::move).toList());
        if (first.isEmpty()) {
            moves.getChildren().setAll(quiet(held));
        }
    }

    private void reason(Reason reason) {
        boolean here = reason.pointsHere();
        var sign = Glyph.small(here ? Icon.CHECK : Icon.MINUS);
        sign.getStyleClass().add(here ? Style.IN_ACCENT : Style.MUTED);
        var name = words.name(reason.finding());
        var row =
                Gap.TIGHT.row(
                        sign,
                        Gap.grow(
                                Words.paragraph(
                                        here ? name : words.say("compare.why.away", name),
                                        Style.SMALL)));
        row.setAlignment(Pos.TOP_LEFT);
        reasons.getChildren().add(row);
    }

    private Node move(Move move) {
        return Gap.NONE.column(
                Words.paragraph(words.move(move), Style.SMALL, Style.SEMIBOLD),
                quiet(words.dose(move)));
    }

    private static Label quiet(String text) {
        return Words.paragraph(text, Style.SMALL, Style.MUTED);
    }

    VBox root() {
        return root;
    }
}
