package acheatlas.ui.kiosk;

import acheatlas.ranking.Interview;
import acheatlas.ranking.NextQuestion;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Step 2, second part: up to five questions that would change the order of the causes most.
final class InterviewFace implements FaceView {
    private final KioskWords words;
    private final Label count = Words.paragraph("", Style.SEMIBOLD, Style.IN_ACCENT);
    private final Label question = Words.paragraph("", Style.TITLE, Style.SEMIBOLD);
    private final BigAnswers answers;
    private final FacePage page;

    InterviewFace(KioskViewModel model, KioskWords words) {
        this.words = words;
        answers = BigAnswers.column("kiosk-ask", words, said -> answer(model, said));
        var skip = KioskButton.plain("kiosk-skip", words.say("kiosk.ask.skip"));
        skip.setOnAction(_ -> model.skip());
        page = new FacePage("kiosk-interview", words, answers.root(), skip);
        page.with(Gap.MEDIUM.column(count, question));
    }

    private void answer(KioskViewModel model, BigAnswers.Said said) {
        answers.showNone();
        model.answer(
                switch (said) {
                    case YES -> Answer.PRESENT;
                    case NO -> Answer.ABSENT;
                    case NOT_SURE -> Answer.UNSURE;
                });
    }

    @Override
    public void show(KioskSeen seen) {
        answers.showNone();
        count.setText(
                words.say(
                        "kiosk.ask.count",
                        Math.min(seen.spot().asked() + 1, Interview.MOST_IN_A_ROW),
                        Interview.MOST_IN_A_ROW));
        seen.explore().question().ifPresent(this::ask);
    }

    private void ask(NextQuestion next) {
        boolean safety = next.why() == NextQuestion.Why.SAFETY;
        var finding = words.explore().graph().finding(next.finding());
        question.setText(words.question(finding));
        answers.ask(question.getText(), words);
        page.title(
                safety ? words.say("explore.question.safety") : words.say("kiosk.ask.title"),
                safety ? words.explore().of(finding).why() : words.say("kiosk.ask.lead"));
    }

    @Override
    public void stand(boolean upright) {
        page.stand(upright);
    }

    @Override
    public void focus() {
        page.focus();
    }

    @Override
    public Region root() {
        return page.root();
    }
}
