package acheatlas.ui.compare;

import acheatlas.graph.Finding;
import acheatlas.ranking.NextQuestion;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KeyHint;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// The question that would help most to tell the causes apart, answered where it stands.
final class AskCard {
    private final CompareViewModel model;
    private final CompareWords words;
    private final Label title = Words.paragraph("", Style.SMALL, Style.SEMIBOLD, Style.IN_ACCENT);
    private final Label question = Words.paragraph("", Style.LEAD, Style.SEMIBOLD);
    private final Label effect = Words.paragraph("", Style.SMALL, Style.READ);
    private final Label said = Words.paragraph("", Style.SEMIBOLD);
    private final List<Button> answers;
    private final HBox told;
    private final VBox asking;
    private final VBox root;

    AskCard(CompareViewModel model, CompareWords words) {
        this.model = model;
        this.words = words;
        answers =
                List.of(
                        answer("yes", Answer.PRESENT, words.say("explore.question.yes.key")),
                        answer("no", Answer.ABSENT, words.say("explore.question.no.key")),
                        answer("unsure", Answer.UNSURE, words.say("explore.question.unsure.key")));
        told = told();
        var row = Gap.SMALL.flow();
        row.getChildren().addAll(answers);
        asking = Gap.SMALL.column(head(), question, row, effect);
        root = Card.question(told, asking);
        root.setId("compare-question");
        root.getStyleClass().add("gap-12");
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(words.say("compare.question"));
    }

    private HBox head() {
        var skip =
                ActionButton.small(
                        ActionButton.quiet("compare-skip", words.say("explore.question.skip")));
        skip.setOnAction(_ -> model.skip());
        var sign = Glyph.small(Icon.NOT_SURE);
        sign.getStyleClass().add(Style.IN_ACCENT);
        return Gap.SMALL.row(sign, Gap.grow(title), skip);
    }

    private HBox told() {
        var undo =
                ActionButton.with(
                        Icon.UNDO,
                        ActionButton.small(
                                ActionButton.plain("compare-undo", words.say("explore.undo"))));
        undo.setOnAction(_ -> model.undo());
        var sign = Glyph.of(Icon.CHECK);
        sign.getStyleClass().add(Style.IN_ACCENT);
        return Gap.MEDIUM.row(sign, Gap.grow(said), undo);
    }

    private Button answer(String id, Answer answer, String key) {
        var button = ActionButton.plain("compare-answer-" + id, words.reply(answer));
        button.setGraphic(KeyHint.of(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.answer(answer));
        return button;
    }

    void show(CompareSeen seen) {
        set(root, seen.comparison().isPresent());
        set(told, seen.told().isPresent());
        set(asking, seen.question().isPresent());
        seen.told()
                .ifPresent(
                        it ->
                                said.setText(
                                        words.say(
                                                "compare.told",
                                                words.name(it.finding().index()),
                                                words.reply(it.answer()))));
        seen.question().ifPresent(this::ask);
        if (seen.question().isEmpty() && seen.told().isEmpty()) {
            set(root, false);
        }
    }

    private void ask(NextQuestion next) {
        Finding finding = words.graph().finding(next.finding());
        boolean isSafety = next.why() == NextQuestion.Why.SAFETY;
        title.setText(
                isSafety ? words.say("explore.question.safety") : words.say("compare.question"));
        question.setText(words.question(finding));
        effect.setText(isSafety ? words.content().finding(finding.id()).why() : words.effect(next));
        set(effect, !effect.getText().isEmpty());
        for (var button : answers) {
            button.setAccessibleText(
                    words.say("explore.question.spoken", button.getText(), question.getText()));
        }
    }

    private static void set(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    boolean isAsking() {
        return root.isVisible() && asking.isVisible();
    }

    void focus() {
        answers.getFirst().requestFocus();
    }

    VBox root() {
        return root;
    }
}
