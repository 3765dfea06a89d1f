package acheatlas.ui.explore;

import acheatlas.content.MoveWords;
import acheatlas.graph.Move;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.DoseSentence;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A move that may help: its name, its exact dose, and, once asked for, how to do it.
final class MoveCard {
    private final ExploreWords words;
    private final DoseSentence dose;
    private final Label name = Words.paragraph("", Style.SEMIBOLD);
    private final Label amount = Words.paragraph("", Style.SMALL, Style.SEMIBOLD);
    private final Label frequency = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Button how = ActionButton.small(ActionButton.quiet("", ""));
    private final VBox steps = Gap.TIGHT.column();
    private final VBox root;
    private String shown = "";

    MoveCard(ExploreWords words) {
        this.words = words;
        dose = new DoseSentence(words.messages());
        how.getStyleClass().add("flush");
        how.setOnAction(_ -> open(!steps.isVisible()));
        Shown.set(steps, false);
        root = Card.of(name, Gap.NONE.column(amount, frequency), how, steps);
        root.getStyleClass().addAll("move-card", "gap-4");
    }

    void show(Move move) {
        if (move.id().equals(shown)) {
            return;
        }
        shown = move.id();
        root.setId("move-" + move.id());
        how.setId("move-how-" + move.id());
        var text = words.of(move);
        name.setText(text.name());
        amount.setText(dose.amount(move.dose()));
        frequency.setText(String.join(words.say("explore.separator"), dose.frequency(move.dose())));
        fill(text);
        open(false);
    }

    private void fill(MoveWords text) {
        steps.getChildren().clear();
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
        Shown.set(steps, open);
        how.setText(open ? words.say("explore.move.close") : words.say("explore.move.how"));
        how.setAccessibleText(words.say("explore.move.spoken", how.getText(), name.getText()));
    }

    Region root() {
        return root;
    }
}
