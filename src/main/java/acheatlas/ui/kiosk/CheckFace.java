package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.gate.Asked;
import acheatlas.ui.gate.Reply;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Step 2, first part: one question of the check, and its signs where it is not denied as a whole.
final class CheckFace implements FaceView {
    private final KioskViewModel model;
    private final KioskWords words;
    private final Label count = Words.paragraph("", Style.SEMIBOLD, Style.IN_ACCENT);
    private final Label question = Words.paragraph("", Style.TITLE);
    private final BigAnswers answers;
    private final VBox signs = new VBox();
    private final FacePage page;
    private String shown = "";
    private Reply opened = Reply.NONE;
    private CheckSigns open = new CheckSigns.None(signs);

    CheckFace(KioskViewModel model, KioskWords words) {
        this.model = model;
        this.words = words;
        answers = BigAnswers.column("kiosk-check", words, this::reply);
        page = new FacePage("kiosk-check", words, answers.root(), signs);
        page.with(Gap.MEDIUM.column(count, question));
    }

    private void reply(BigAnswers.Said said) {
        model.gate().reply(shown, replyOf(said));
        show(model.seen());
    }

    private static Reply replyOf(BigAnswers.Said said) {
        return switch (said) {
            case YES -> Reply.YES;
            case NO -> Reply.NO;
            case NOT_SURE -> Reply.NOT_SURE;
        };
    }

    @Override
    public void show(KioskSeen seen) {
        int at = seen.spot().question();
        var asked = seen.gate().questions().get(at);
        if (!asked.id().equals(shown)) {
            begin(asked);
        }
        count.setText(words.say("kiosk.check.count", at + 1, seen.gate().questions().size()));
        mark(asked.reply());
        if (opened != asked.reply()) {
            opened = asked.reply();
            open = CheckSigns.of(asked, model.gate(), words);
            signs.getChildren().setAll(open.root());
        }
        open.show(asked);
    }

    private void begin(Asked asked) {
        shown = asked.id();
        opened = Reply.NONE;
        open = new CheckSigns.None(signs);
        signs.getChildren().clear();
        question.setText(words.gate().question(asked));
        answers.ask(question.getText(), words);
        page.title(words.gate().name(asked), "");
        page.toTop();
    }

    private void mark(Reply reply) {
        switch (reply) {
            case NONE -> answers.showNone();
            case YES -> answers.show(BigAnswers.Said.YES);
            case NO -> answers.show(BigAnswers.Said.NO);
            case NOT_SURE -> answers.show(BigAnswers.Said.NOT_SURE);
        }
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
