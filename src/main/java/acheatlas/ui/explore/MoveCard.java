package acheatlas.ui.explore;

import acheatlas.content.MoveWords;
import acheatlas.graph.Move;
import acheatlas.sentences.DoseSentence;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.InRoutine;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A move that may help: its picture, which moves while somebody points at it, its name, its exact
/// dose, and, once asked for, how to do it. Made once for a move.
final class MoveCard {
    private final ExploreWords words;
    private final MoveWords text;
    private final Button how;
    private final VBox steps = Gap.TIGHT.column();
    private final VBox root;

    MoveCard(Move move, ExploreWords words, Pictures pictures, Plan plan) {
        this.words = words;
        text = words.of(move);
        how = ActionButton.small(ActionButton.quiet("move-how-" + move.id(), ""));
        how.getStyleClass().add("flush");
        how.setOnAction(_ -> open(!steps.isVisible()));
        var add = new InRoutine("move-add-" + move.id(), words.messages(), plan, move, text.name());
        add.root().getStyleClass().add("flush");
        var below =
                Gap.HAIR.column(
                        Words.paragraph(text.name(), Style.SEMIBOLD),
                        dose(move.dose(), new DoseSentence(words.messages())),
                        how,
                        add.root(),
                        steps);
        below.getStyleClass().add("move-words");
        root = Card.of();
        pictures.move(move)
                .ifPresent(
                        picture -> {
                            picture.playOn(root);
                            root.getChildren().add(picture.root());
                        });
        root.getChildren().add(below);
        root.setId("move-" + move.id());
        root.getStyleClass().add("move-card");
        root.addEventHandler(KeyEvent.KEY_PRESSED, add::onKey);
        open(false);
    }

    private VBox dose(Move.Dose dose, DoseSentence sentence) {
        var frequency = String.join(words.say("explore.separator"), sentence.frequency(dose));
        return Gap.NONE.column(
                Words.paragraph(sentence.amount(dose), Style.SMALL, Style.SEMIBOLD),
                Words.paragraph(frequency, Style.SMALL, Style.MUTED));
    }

    /// Closes what was opened: another cause lists it.
    void close() {
        if (steps.isVisible()) {
            open(false);
        }
    }

    private void fill() {
        add(text.start());
        int number = 1;
        for (var step : text.steps()) {
            add(words.say("explore.move.step", number++, step));
        }
        addIf(text.feel(), "explore.move.feel");
        addIf(text.notFor(), "explore.move.not-for");
        add(words.say("explore.move.pain"));
    }

    private void addIf(String text, String key) {
        if (!text.isEmpty()) {
            add(words.say(key, text));
        }
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            steps.getChildren().add(Words.paragraph(text, Style.SMALL));
        }
    }

    private void open(boolean open) {
        if (open && steps.getChildren().isEmpty()) {
            fill();
        }
        Shown.set(steps, open);
        how.setText(open ? words.say("explore.move.close") : words.say("explore.move.how"));
        how.setAccessibleText(words.say("explore.move.spoken", how.getText(), text.name()));
    }

    Region root() {
        return root;
    }
}
