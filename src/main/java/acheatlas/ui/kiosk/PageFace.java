package acheatlas.ui.kiosk;

import acheatlas.handout.Handout;
import acheatlas.handout.PlanText;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Step 4: the page to take home, printed or as a code for the phone.
final class PageFace implements FaceView {
    private final KioskViewModel model;
    private final KioskWords words;
    private final KioskDesk desk;
    private final StackPane preview = new StackPane();
    private final Button print;
    private final Label state = Words.paragraph("", Style.SEMIBOLD);
    private final VBox code = Gap.MEDIUM.column();
    private final FacePage page;
    private List<Object> shown = List.of();

    PageFace(KioskViewModel model, KioskWords words, KioskDesk desk) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        print =
                ActionButton.with(
                        Icon.PRINT, KioskButton.main("kiosk-print", words.say("kiosk.page.print")));
        print.setOnAction(_ -> print());
        state.setId("kiosk-print-state");
        preview.getStyleClass().add("kiosk-preview");
        page = new FacePage("kiosk-page", words, print, state, code).with(preview);
        page.title(words.say("kiosk.page.title"), words.say("kiosk.page.lead"));
    }

    @Override
    public void show(KioskSeen seen) {
        var handout = Pages.of(model, desk);
        var now = new ArrayList<Object>(handout.causes());
        now.addAll(handout.moves());
        now.add(seen.explore().assessment().findings());
        if (now.equals(shown)) {
            return;
        }
        shown = List.copyOf(now);
        state.setText("");
        print.setDisable(false);
        preview.getChildren().setAll(desk.doors().preview(handout));
        showCode(handout);
    }

    /// Moves on a phone; where they are on hold there is nothing to take along so.
    private void showCode(Handout handout) {
        code.getChildren().clear();
        if (!handout.isCare()) {
            var text = PlanText.of(handout, desk.clinic(), words.messages());
            var card =
                    Card.of(
                            Words.paragraph(words.say("kiosk.page.phone"), Style.LEAD, Style.BOLD),
                            Words.paragraph(words.say("kiosk.page.phone.lead"), Style.MUTED),
                            new CodePicture(text, words.say("kiosk.page.phone")));
            card.getStyleClass().addAll("gap-12", "kiosk-sheet");
            code.getChildren().setAll(card);
        }
    }

    private void print() {
        print.setDisable(true);
        state.setText(words.say("kiosk.page.printing"));
        desk.doors()
                .print(
                        Pages.of(model, desk),
                        how -> {
                            print.setDisable(false);
                            state.setText(PrintWords.of(how, words));
                        });
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
