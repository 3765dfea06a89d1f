package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.Region;

/// "Get help", at any time: whom to call, whom to ask, and the way to the check.
final class HelpFace implements FaceView {
    private final FacePage page;

    HelpFace(KioskViewModel model, KioskWords words, KioskDesk desk) {
        var check = KioskButton.plain("kiosk-help-check", words.say("kiosk.help.check"));
        check.setOnAction(_ -> model.checkSigns());
        page =
                new FacePage(
                        "kiosk-help",
                        words,
                        Words.paragraph(words.say("kiosk.help.text"), Style.LEAD, Style.READ),
                        check);
        page.with(new CallBox(desk.help(), words).root());
        page.title(words.say("kiosk.help.title"), words.say("kiosk.help.lead"));
    }

    @Override
    public void show(KioskSeen seen) {}

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
