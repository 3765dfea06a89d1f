package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The player: what is played at the top, the figure, the ring, how to do it, and the buttons.
///
/// Where there is room, figure and words stand beside each other, else below each other, with the
/// buttons always in sight.
final class PlayerPage {
    private final RoutineWords words;
    private final PlayerHead head;
    private final StepsBar bar;
    private final StageCard stage;
    private final HoldRing ring;
    private final Label cue = Words.paragraph("", Style.TITLE, Style.SEMIBOLD);
    private final Label advice = Words.paragraph("", Style.MUTED, Style.READ);
    private final StepLines lines;
    private final ScrollPane lineScroll = Scrolling.pane();
    private final HBox time;
    private final PlayerButtons buttons;
    private final NextUp next;
    private final ChangeNote note;
    private final VBox card = Card.raised();
    private final VBox foot = new VBox();
    private final VBox body = new VBox();
    private final VBox root;

    PlayerPage(
            RoutineViewModel model, RoutineWords words, Pictures pictures, PlayerHead playerHead) {
        this.words = words;
        head = playerHead;
        bar = new StepsBar(words, model::goTo);
        stage = new StageCard(words, pictures);
        ring = new HoldRing(words);
        lines = new StepLines(words);
        buttons = new PlayerButtons(model, words);
        next = new NextUp(words, pictures);
        note = new ChangeNote("routine-note", words, model::undo);
        time = Gap.WIDE.row(ring.root(), Gap.grow(Gap.HAIR.column(cue, advice)));
        time.setMinHeight(HBox.USE_PREF_SIZE);
        ((VBox) time.getChildren().getLast()).setAlignment(Pos.CENTER_LEFT);
        lineScroll.setFocusTraversable(false);
        lineScroll.getStyleClass().add("step-scroll");
        card.getStyleClass().add("player-card");
        foot.getStyleClass().add("player-foot");
        body.getStyleClass().add("player-body");
        root = new VBox(head.root(), bar.root(), note.root(), Gap.grow(body), foot);
        root.setId("routine-player");
        // a click must not leave the space bar on the button that was clicked
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> focus());
    }

    ChangeNote note() {
        return note;
    }

    void show(Seen seen) {
        head.show(seen.routine().minutes());
        bar.show(seen.routine());
        note.show(seen.change());
        stage.forget();
    }

    void show(Seen seen, Now now) {
        bar.show(now);
        stage.show(now);
        ring.show(now);
        cue.setText(words.cue(now));
        advice.setText(words.advice(now));
        lines.show(now);
        buttons.show(now);
        next.show(seen.routine(), now);
    }

    void show(Breadth breadth) {
        head.show(breadth);
        boolean beside = breadth.isAtLeast(Breadth.MEDIUM);
        foot.getChildren().clear();
        card.getChildren().clear();
        body.getChildren().clear();
        if (beside) {
            standBeside();
        } else {
            standBelow();
        }
    }

    private void standBeside() {
        lineScroll.setContent(lines.root());
        card.getChildren().addAll(time, rule(), Gap.grow(lineScroll), buttons.root());
        var side = Gap.LARGE.column(Gap.grow(card), next.root());
        side.getStyleClass().add("player-side");
        var both = Gap.WIDE.row(Gap.grow(stage.root()), side);
        both.setAlignment(Pos.TOP_LEFT);
        both.setFillHeight(true);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        body.getChildren().add(both);
    }

    private void standBelow() {
        card.getChildren().addAll(time, rule(), lines.root());
        var all = Gap.LARGE.column(stage.root(), card, next.root());
        lineScroll.setContent(all);
        body.getChildren().add(Gap.grow(lineScroll));
        foot.getChildren().add(buttons.root());
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add(Style.RULE);
        return rule;
    }

    void focus() {
        buttons.focus();
    }

    VBox root() {
        return root;
    }
}
