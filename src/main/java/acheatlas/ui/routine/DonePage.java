package acheatlas.ui.routine;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// After the last move: what was done, how long it took, and what comes next.
final class DonePage {
    private static final int MINUTE = 60;

    private final RoutineWords words;
    private final Label title = Words.paragraph("", Style.DISPLAY, Style.BOLD);
    private final Label total = Words.paragraph("", Style.LEAD, Style.MUTED);
    private final VBox moves = Gap.SMALL.column();
    private final VBox feels = Gap.SMALL.column();
    private final ChangeNote note;
    private final Button handout;
    private final Button back;
    private final Node root;

    DonePage(RoutineViewModel model, RoutineWords words) {
        this.words = words;
        note = new ChangeNote("routine-done-note", words, model::undo);
        back = ActionButton.main("routine-done-back", words.say("routine.done.back"));
        back.setOnAction(_ -> model.close());
        handout = ActionButton.plain("routine-done-handout", words.say("routine.done.handout"));
        handout.setVisible(false);
        handout.managedProperty().bind(handout.visibleProperty());
        var card =
                Card.of(
                        title,
                        total,
                        note.root(),
                        moves,
                        Words.paragraph(words.say("routine.done.next"), Style.READ),
                        feels,
                        Gap.SMALL.flow(back, handout));
        card.getStyleClass().add("done-card");
        var page = new VBox(card);
        page.getStyleClass().add("done-page");
        var scroll = Scrolling.of(page);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        root = scroll;
    }

    ChangeNote note() {
        return note;
    }

    /// Offers the way to the printed page.
    void onHandout(Runnable action) {
        handout.setVisible(true);
        handout.setOnAction(_ -> action.run());
    }

    /// Where "how does it feel?" is asked; empty where nothing is kept.
    VBox feels() {
        return feels;
    }

    void show(Seen seen, Done done) {
        int count = done.moves().size();
        title.setText(
                count == 0 ? words.say("routine.done.none") : words.say("routine.done.title"));
        int minutes = Math.ceilDiv(done.seconds(), MINUTE);
        total.setText(words.say("routine.done.total", count, minutes));
        moves.getChildren()
                .setAll(
                        done.moves().stream()
                                .map(
                                        move ->
                                                Gap.SMALL.row(
                                                        Glyph.of(Icon.CHECK),
                                                        Gap.grow(
                                                                Words.paragraph(words.name(move)))))
                                .toList());
        note.show(seen.change());
    }

    void focus() {
        back.requestFocus();
    }

    Node root() {
        return root;
    }
}
