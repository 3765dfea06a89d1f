package acheatlas.ui.gate;

import acheatlas.ui.controls.ChoiceRow;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Yes, No, Not sure, side by side; none of them to begin with.
final class Answers {
    private final ChoiceRow<Reply> row = ChoiceRow.segments();
    private final Map<Reply, ToggleButton> buttons = new LinkedHashMap<>();

    /// @param asked the question, which a screen reader says with each answer
    Answers(String id, String asked, GateWords words, Consumer<Reply> answer) {
        add(Reply.YES, id + "-yes", words.say("explore.question.yes"), asked, words);
        add(Reply.NO, id + "-no", words.say("explore.question.no"), asked, words);
        add(Reply.NOT_SURE, id + "-unsure", words.say("explore.question.unsure"), asked, words);
        row.chooseNone();
        row.onChoose(answer);
    }

    private void add(Reply reply, String id, String text, String asked, GateWords words) {
        var button = row.add(reply, id, text).button();
        button.setAccessibleText(words.say("gate.answer.spoken", text, asked));
        button.getStyleClass().add("gate-answer");
        buttons.put(reply, button);
    }

    void show(Reply reply) {
        if (reply == Reply.NONE) {
            row.chooseNone();
        } else {
            row.choose(reply);
        }
    }

    /// Puts the focus on the answer given, or on the first.
    void focus() {
        buttons.values().stream()
                .filter(ToggleButton::isFocusTraversable)
                .findFirst()
                .ifPresent(ToggleButton::requestFocus);
    }

    HBox root() {
        return row.root();
    }
}
