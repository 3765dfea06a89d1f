package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Yes, No, Not sure, large; none of them to begin with.
final class BigAnswers {
    private final Map<Said, ToggleButton> buttons = new LinkedHashMap<>();
    private final Pane root;

    /// What somebody answers.
    enum Said {
        YES,
        NO,
        NOT_SURE
    }

    private BigAnswers(Pane root, String id, KioskWords words, Consumer<Said> answer) {
        this.root = root;
        add(Said.YES, id + "-yes", words.say("explore.question.yes"), answer);
        add(Said.NO, id + "-no", words.say("explore.question.no"), answer);
        add(Said.NOT_SURE, id + "-unsure", words.say("explore.question.unsure"), answer);
        root.getChildren().setAll(buttons.values());
    }

    /// Below each other, for one question on the screen.
    static BigAnswers column(String id, KioskWords words, Consumer<Said> answer) {
        VBox column = Gap.MEDIUM.column();
        return new BigAnswers(column, id, words, answer);
    }

    /// Side by side, for several questions below each other.
    static BigAnswers row(String id, KioskWords words, Consumer<Said> answer) {
        HBox row = Gap.MEDIUM.row();
        return new BigAnswers(row, id, words, answer);
    }

    private void add(Said said, String id, String text, Consumer<Said> answer) {
        var button = Gap.grow(new ToggleButton(text));
        button.setId(id);
        button.getStyleClass().addAll("kiosk-answer");
        button.setMinWidth(ToggleButton.USE_PREF_SIZE);
        button.setOnAction(_ -> answer.accept(said));
        buttons.put(said, button);
    }

    /// Says the question with each answer to a screen reader.
    void ask(String question, KioskWords words) {
        buttons.values()
                .forEach(
                        button ->
                                button.setAccessibleText(
                                        words.say(
                                                "gate.answer.spoken", button.getText(), question)));
    }

    void show(Said said) {
        buttons.forEach((answer, button) -> button.setSelected(answer == said));
    }

    void showNone() {
        buttons.values().forEach(button -> button.setSelected(false));
    }

    void setDisable(boolean isOff) {
        root.setDisable(isOff);
    }

    Pane root() {
        return root;
    }
}
