package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.WindowBreadth;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The player: what is played at the top, the figure, the ring, how to do it, and the buttons.
///
/// Where there is room, figure and words stand beside each other, else below each other, with the
/// buttons always in sight.
final class PlayerPage {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final RoutineWords words;
    private final PlayerHead head;
    private final StepsBar bar;
    private final StageCard stage;
    private final HoldRing ring;
    private final Label cue = Words.paragraph("", Style.TITLE, Style.SEMIBOLD);
    private final Label advice = Words.paragraph("", Style.MUTED, Style.READ);
    private final StepLines lines;
    private final ScrollPane lineScroll = Scrolling.pane();
    private final VBox said = Gap.HAIR.column(cue, advice);
    private final HBox time = Gap.WIDE.row();
    private final PlayerButtons buttons;
    private final NextUp next;
    private final ChangeNote note;
    private final VBox card = Card.raised();
    private final VBox foot = new VBox();
    private final VBox body = new VBox();
    private final VBox root;
    private @Nullable Arrangement standing;

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
        said.setAlignment(Pos.CENTER_LEFT);
        time.setMinHeight(HBox.USE_PREF_SIZE);
        lineScroll.setFocusTraversable(false);
        lineScroll.getStyleClass().add("step-scroll");
        card.getStyleClass().add("player-card");
        foot.getStyleClass().add("player-foot");
        body.getStyleClass().add("player-body");
        root = new VBox(head.root(), bar.root(), note.root(), Gap.grow(body), foot);
        root.setId("routine-player");
        root.getStyleClass().add("player-page");
        // a click must not leave the space bar on the button that was clicked
        root.addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> focus());
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

    /// Arranges everything for the room there is.
    void fit(WindowBreadth room) {
        var breadth = room.get();
        double height = room.effectiveHeightProperty().get();
        if (height <= 0) {
            return; // not known yet
        }
        var wanted = Arrangement.of(breadth, height);
        head.show(breadth);
        root.pseudoClassStateChanged(LOW, height < Arrangement.LOW);
        next.fit(height < Arrangement.LOW);
        if (wanted != standing) {
            standing = wanted;
            for (var pane : List.of(foot, card, body, time, said)) {
                pane.getChildren().clear();
            }
            boolean isBeside = wanted == Arrangement.BESIDE;
            if (isBeside) {
                standBeside();
            } else {
                standBelow();
            }
            buttons.fit(!isBeside);
            bar.root().setVisible(isBeside);
            bar.root().setManaged(isBeside);
        }
    }

    private void standBeside() {
        lines.scrollIn(lineScroll);
        said.getChildren().setAll(cue, advice);
        time.getChildren().addAll(ring.root(), Gap.grow(said));
        card.getChildren().addAll(time, rule(), Gap.grow(lineScroll), buttons.root());
        var side = Gap.LARGE.column(Gap.grow(card), next.root());
        side.getStyleClass().add("player-side");
        var both = Gap.WIDE.row(Gap.grow(stage.root()), side);
        both.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(both, Priority.ALWAYS);
        both.setMinHeight(0);
        body.getChildren().add(both);
    }

    private void standBelow() {
        var dial = Gap.SMALL.column(ring.root(), cue);
        dial.getStyleClass().add("dial-column");
        var figure = Gap.LARGE.row(Gap.grow(stage.root()), dial);
        said.getChildren().setAll(advice);
        time.getChildren().setAll(Gap.grow(said));
        card.getChildren().addAll(time, rule(), lines.root());
        lineScroll.setContent(Gap.LARGE.column(figure, card, next.root()));
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
