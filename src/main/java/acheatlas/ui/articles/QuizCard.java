package acheatlas.ui.articles;

import acheatlas.content.article.Question;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// A question with its answers to choose from. Says at once whether one was right, and why; a wrong
/// one costs nothing, another can be chosen.
final class QuizCard {
    private final ArticlesWords words;
    private final Question question;
    private final List<Button> options = new ArrayList<>();
    private final Label verdict = Words.paragraph("", Style.SEMIBOLD);
    private final Glyph sign = Glyph.of(Icon.CHECK);
    private final HBox verdictLine = Gap.SMALL.row(sign, Gap.grow(verdict));
    private final VBox outcome;
    private final VBox root;
    private IntConsumer answered = _ -> {};
    private Consumer<String> announce = _ -> {};

    /// @param number of the question, from 1 on
    /// @param heading the question as a heading
    QuizCard(ArticlesWords words, Question question, int number, ProseFlow heading) {
        this.words = words;
        this.question = question;
        var choices = Gap.SMALL.column();
        for (int place = 0; place < question.options().size(); place++) {
            choices.getChildren().add(option(number, place));
        }
        var why = Words.paragraph(question.explanation().text(), Style.READ);
        outcome = Gap.HAIR.column(verdictLine, why);
        outcome.setId("article-verdict-" + number);
        outcome.getStyleClass().add("quiz-outcome");
        outcome.managedProperty().bind(outcome.visibleProperty());
        outcome.setVisible(false);
        root = Card.of(heading, choices, outcome);
        root.getStyleClass().addAll("quiz-card", "gap-12");
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(question.asked());
    }

    private Button option(int number, int place) {
        var button = new Button();
        var text = question.options().get(place).text();
        button.setId("article-answer-" + number + "-" + (place + 1));
        button.getStyleClass().add("quiz-option");
        button.setText(text);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Button.USE_PREF_SIZE);
        button.setOnAction(
                _ -> {
                    show(place);
                    answered.accept(place);
                    var said = verdict.getText() + " " + question.explanation().text();
                    announce.accept(said);
                });
        options.add(button);
        return button;
    }

    void onAnswer(IntConsumer action) {
        answered = action;
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Shows an answer that was chosen, and what to make of it.
    void show(int chosen) {
        boolean right = question.options().get(chosen).right();
        for (int place = 0; place < options.size(); place++) {
            mark(options.get(place), place == chosen, right);
        }
        sign.show(right ? Icon.CHECK : Icon.NOT_SURE);
        verdict.setText(words.say(right ? "articles.quiz.right" : "articles.quiz.wrong"));
        verdictLine.getStyleClass().removeAll(Style.IN_HELP, Style.IN_CAUTION);
        verdict.getStyleClass().removeAll(Style.IN_HELP, Style.IN_CAUTION);
        var look = right ? Style.IN_HELP : Style.IN_CAUTION;
        verdictLine.getStyleClass().add(look);
        verdict.getStyleClass().add(look);
        outcome.getStyleClass().removeAll("quiz-right", "quiz-wrong");
        outcome.getStyleClass().add(right ? "quiz-right" : "quiz-wrong");
        outcome.setVisible(true);
    }

    private static void mark(Button option, boolean isChosen, boolean right) {
        option.getStyleClass().removeAll("quiz-option-right", "quiz-option-wrong");
        option.setGraphic(null);
        if (isChosen) {
            option.getStyleClass().add(right ? "quiz-option-right" : "quiz-option-wrong");
            option.setGraphic(Glyph.of(right ? Icon.CHECK : Icon.CLOSE));
        }
    }

    VBox root() {
        return root;
    }
}
