package acheatlas.ui.kiosk;

import acheatlas.graph.Cause;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.WhyBar;
import acheatlas.ui.controls.Words;
import acheatlas.ui.explore.WhyRow;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.stream.Stream;

/// One cause: what it is and how much points to it; opened, each reason with its evidence, and what
/// may help.
final class CauseCard {
    private final KioskViewModel model;
    private final KioskWords words;
    private final Pictures pictures;
    private final RankedCause ranked;
    private final Button why;
    private final VBox opened = Gap.LARGE.column();
    private final VBox root;

    CauseCard(RankedCause ranked, KioskViewModel model, KioskWords words, Pictures pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        this.ranked = ranked;
        var id = ranked.cause().id();
        why = KioskButton.plain("kiosk-why-" + id, words.say("kiosk.causes.why"));
        why.setMaxWidth(Button.USE_PREF_SIZE);
        why.setOnAction(_ -> model.why(id));
        root = Card.of(head(ranked.cause()), standing());
        root.setId("kiosk-cause-" + id);
        root.getStyleClass().addAll("gap-12", "kiosk-sheet");
    }

    private Node head(Cause cause) {
        var text = words.explore().of(cause);
        var names =
                Gap.HAIR.column(
                        Words.paragraph(text.name(), Style.LEAD, Style.BOLD),
                        Words.paragraph(text.shortLine(), Style.MUTED));
        var row =
                Gap.LARGE.row(
                        KindTile.large(cause.kind()),
                        Gap.grow(names),
                        KindWords.label(words.messages(), cause.kind()));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node standing() {
        var sentences = words.causes();
        var bar =
                new WhyBar(words.messages(), ranked.cause().kind(), sentences.blocks(ranked))
                        .root();
        var picks = model.explore().seen().picks().countPresent();
        var count = Words.paragraph(sentences.count(ranked, picks), Style.MUTED);
        var row = Gap.LARGE.row(Gap.grow(Gap.SMALL.column(bar, count)), why);
        row.setAlignment(Pos.BOTTOM_LEFT);
        return row;
    }

    void show(KioskSeen seen) {
        boolean isOpen = seen.spot().openCause().equals(ranked.cause().id());
        why.setText(isOpen ? words.say("kiosk.causes.close") : words.say("kiosk.causes.why"));
        ActionButton.with(isOpen ? Icon.UP : Icon.DOWN, why);
        why.setAccessibleText(
                words.say(
                        "gate.answer.spoken", why.getText(), words.explore().name(ranked.cause())));
        if (isOpen && opened.getChildren().isEmpty()) {
            fill();
        }
        root.getChildren().remove(opened);
        if (isOpen) {
            root.getChildren().add(opened);
        }
    }

    private void fill() {
        var reasons = Gap.NONE.column(SectionTitle.of(words.say("explore.why.title")));
        Stream.concat(ranked.reasonsFor().stream(), ranked.reasonsAgainst().stream())
                .map(this::reason)
                .forEach(reasons.getChildren()::add);
        opened.getChildren()
                .setAll(reasons, new HelpfulMoves(ranked, model, words, pictures).root());
        var text = words.explore().of(ranked.cause());
        Stream.of(text.getHelp(), text.course())
                .filter(line -> !line.isEmpty())
                .limit(1)
                .map(line -> Words.paragraph(line, Style.READ))
                .forEach(opened.getChildren()::add);
    }

    private Node reason(Reason reason) {
        var findings = model.explore().seen().assessment().findings();
        var row = new WhyRow(words.explore());
        row.show(new WhyRow.Why(ranked.cause(), reason, findings.isAbsent(reason.finding())));
        return row.root();
    }

    VBox root() {
        return root;
    }
}
