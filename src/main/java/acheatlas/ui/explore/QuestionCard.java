package acheatlas.ui.explore;

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
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The one question to answer next: what it asks, why, and what each answer does.
final class QuestionCard {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final Label title = Words.paragraph("", Style.SMALL, Style.SEMIBOLD, Style.IN_ACCENT);
    private final Label question = Words.paragraph("", Style.SEMIBOLD, "question-words");
    private final Label effect = Words.paragraph("", Style.SMALL, Style.READ);
    private final Button yes;
    private final Button no;
    private final Button unsure;
    private final AnsweredLine answered;
    private final VBox asking;
    private final VBox root;
    private Breadth breadth = Breadth.WIDE;

    QuestionCard(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        yes = answer("yes", words.say("explore.question.yes"), Answer.PRESENT);
        no = answer("no", words.say("explore.question.no"), Answer.ABSENT);
        unsure = answer("unsure", words.say("explore.question.unsure"), Answer.UNSURE);
        yes.setGraphic(KeyHint.of(words.say("explore.question.yes.key")));
        no.setGraphic(KeyHint.of(words.say("explore.question.no.key")));
        unsure.setGraphic(KeyHint.of(words.say("explore.question.unsure.key")));
        answered = new AnsweredLine(model, words);
        asking = Gap.MEDIUM.column(head(), question, answers(), effect);
        root = Card.question(answered.root(), asking);
        root.setId("explore-question");
        root.getStyleClass().add("gap-12");
        root.setMaxHeight(VBox.USE_PREF_SIZE);
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(words.say("explore.question.title"));
    }

    private HBox head() {
        var skip = ActionButton.quiet("explore-skip", words.say("explore.question.skip"));
        skip.getStyleClass().add("skip");
        skip.setOnAction(_ -> model.skip());
        var sign = Glyph.small(Icon.NOT_SURE);
        sign.getStyleClass().add(Style.IN_ACCENT);
        return Gap.SMALL.row(sign, Gap.grow(title), skip);
    }

    private HBox answers() {
        var row = Gap.SMALL.row(Gap.grow(yes), Gap.grow(no), Gap.grow(unsure));
        row.getStyleClass().add("answers");
        return row;
    }

    private Button answer(String id, String text, Answer answer) {
        var button = ActionButton.plain("explore-answer-" + id, text);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setOnAction(_ -> model.answer(answer));
        return button;
    }

    /// Two panes leave no room to say what each answer does; why a safety check is asked is always
    /// said.
    void show(Breadth newBreadth) {
        breadth = newBreadth;
        show(model.seen());
    }

    void show(Seen seen) {
        var next = seen.question();
        answered.show(seen);
        Shown.set(asking, next.isPresent());
        Shown.set(root, next.isPresent() || seen.step().answered().isPresent());
        next.ifPresent(this::ask);
    }

    private void ask(NextQuestion next) {
        var finding = words.graph().finding(next.finding());
        var safety = next.why() == NextQuestion.Why.SAFETY;
        title.setText(
                safety
                        ? words.say("explore.question.safety")
                        : words.say("explore.question.title"));
        question.setText(text(finding));
        question.setLabelFor(yes);
        effect.setText(safety ? words.of(finding).why() : effect(next));
        boolean room = safety || breadth != Breadth.MEDIUM;
        Shown.set(effect, room && !effect.getText().isEmpty());
        for (var button : new Button[] {yes, no, unsure}) {
            button.setAccessibleText(
                    words.say("explore.question.spoken", button.getText(), question.getText()));
        }
    }

    private String text(Finding finding) {
        var asked = words.of(finding).question();
        return asked.isEmpty() ? words.say("explore.question.plain", words.name(finding)) : asked;
    }

    private String effect(NextQuestion next) {
        var up = next.yesRaises().stream().findFirst();
        var down = next.noRaises().stream().findFirst();
        if (up.isEmpty()) {
            return "";
        }
        var first = words.name(words.graph().cause(up.get()));
        return down.map(cause -> words.name(words.graph().cause(cause)))
                .map(second -> words.say("explore.question.effect", first, second))
                .orElseGet(() -> words.say("explore.question.effect.yes", first));
    }

    void focus() {
        yes.requestFocus();
    }

    boolean isAsking() {
        return asking.isVisible() && root.isVisible();
    }

    VBox root() {
        return root;
    }
}
