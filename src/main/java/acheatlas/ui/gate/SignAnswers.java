package acheatlas.ui.gate;

import acheatlas.triage.Answer;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The signs of a question one is not sure about, each to be answered by itself.
final class SignAnswers {
    private final GateWords words;
    private final List<Answers> answers = new ArrayList<>();
    private final List<Beside> rows = new ArrayList<>();
    private final VBox root;

    SignAnswers(Asked asked, GateViewModel model, GateWords words) {
        this.words = words;
        root = Gap.MEDIUM.column(SectionTitle.small(words.say("gate.each")));
        words.unsure(asked)
                .ifPresent(
                        text ->
                                root.getChildren()
                                        .add(Words.paragraph(text, Style.SMALL, Style.READ)));
        asked.signs().forEach(sign -> root.getChildren().add(row(asked, sign, model)));
        root.getStyleClass().add("gate-signs");
    }

    private HBox row(Asked asked, Sign sign, GateViewModel model) {
        var of = words.of(sign.finding());
        var own =
                new Answers(
                        "gate-sign-" + sign.finding().id(),
                        of.question(),
                        words,
                        reply -> model.answer(asked.id(), sign.finding(), answer(reply)));
        answers.add(own);
        var row = new Beside(Words.paragraph(of.question()), own.root());
        rows.add(row);
        return row.root();
    }

    private static Answer answer(Reply reply) {
        return switch (reply) {
            case YES -> Answer.PRESENT;
            case NO -> Answer.ABSENT;
            case NONE, NOT_SURE -> Answer.UNSURE;
        };
    }

    private static Reply reply(Sign sign) {
        if (sign.isPresent()) {
            return Reply.YES;
        }
        return sign.answer()
                .map(answer -> answer == Answer.ABSENT ? Reply.NO : Reply.NOT_SURE)
                .orElse(Reply.NONE);
    }

    void show(Asked asked) {
        for (int place = 0; place < answers.size(); place++) {
            var sign = asked.signs().get(place);
            answers.get(place).show(reply(sign));
            answers.get(place).root().setDisable(sign.raised());
        }
    }

    void show(Breadth breadth) {
        rows.forEach(row -> row.show(breadth));
    }

    void focus() {
        answers.getFirst().focus();
    }

    VBox root() {
        root.setAlignment(Pos.TOP_LEFT);
        return root;
    }
}
