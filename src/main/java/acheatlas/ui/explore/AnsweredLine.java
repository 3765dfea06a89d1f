package acheatlas.ui.explore;

import acheatlas.triage.Answer;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What was just answered and what it did, with the way back.
final class AnsweredLine {
    private final ExploreWords words;
    private final ChangeSentence change;
    private final Label asked = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Label said = Words.paragraph("", Style.SEMIBOLD);
    private final HBox root;

    AnsweredLine(ExploreViewModel model, ExploreWords words) {
        this.words = words;
        change = new ChangeSentence(words);
        var undo =
                ActionButton.with(
                        Icon.UNDO,
                        ActionButton.small(
                                ActionButton.plain(
                                        "explore-answer-undo", words.say("explore.undo"))));
        undo.setOnAction(_ -> model.undo());
        var sign = Glyph.of(Icon.CHECK);
        sign.getStyleClass().add(Style.IN_ACCENT);
        root = Gap.MEDIUM.row(sign, Gap.grow(Gap.HAIR.column(asked, said)), undo);
        root.setId("explore-answered");
        root.getStyleClass().add("answered");
    }

    void show(Seen seen) {
        Shown.set(root, seen.step().answered().isPresent());
        seen.step()
                .answered()
                .ifPresent(
                        done -> {
                            asked.setText(words.name(done.finding()));
                            said.setText(
                                    words.say(
                                            "explore.answered",
                                            answer(done.answer()),
                                            change.of(seen)));
                        });
    }

    private String answer(Answer answer) {
        return switch (answer) {
            case PRESENT -> words.say("explore.question.yes");
            case ABSENT -> words.say("explore.question.no");
            case UNSURE -> words.say("explore.question.unsure");
        };
    }

    HBox root() {
        return root;
    }
}
