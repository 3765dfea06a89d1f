package acheatlas.ui.kiosk;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The lower bar: help at any time, the way back, and the way on, which says where it leads.
final class KioskFoot {
    private final KioskWords words;
    private final Button back;
    private final Button next;
    private final Button help;
    private final VBox buttons = Gap.SMALL.column();
    private final VBox root;

    KioskFoot(KioskViewModel model, KioskWords words, KioskDesk desk) {
        this.words = words;
        help =
                ActionButton.with(
                        Icon.URGENT, KioskButton.plain("kiosk-get-help", words.say("kiosk.help")));
        help.setMaxWidth(Button.USE_PREF_SIZE);
        help.setOnAction(_ -> model.help());
        back =
                ActionButton.with(
                        Icon.BACK, KioskButton.plain("kiosk-back", words.say("kiosk.back")));
        back.setMaxWidth(Button.USE_PREF_SIZE);
        back.setOnAction(_ -> model.back());
        next = ActionButton.with(Icon.FORWARD, KioskButton.main("kiosk-next", ""));
        next.setContentDisplay(ContentDisplay.RIGHT);
        next.setOnAction(_ -> goOn(model, desk));
        var lock = Gap.SMALL.row(Glyph.small(Icon.LOCK), line(words.say("kiosk.foot.private")));
        lock.getStyleClass().add(Style.MUTED);
        var lines = Gap.MEDIUM.row(lock, Gap.spring(), line(words.say("kiosk.foot.teaches")));
        root = Gap.SMALL.column(buttons, lines);
        root.getStyleClass().addAll("bottom-bar", "kiosk-foot");
        stand(false);
    }

    private static Label line(String text) {
        return Words.paragraph(text, Style.SMALL, Style.MUTED);
    }

    private static void goOn(KioskViewModel model, KioskDesk desk) {
        var face = model.seen().face();
        if (face == Face.PAGE || face == Face.CARE) {
            desk.doors().clear();
        } else {
            model.next();
        }
    }

    /// Puts the way on above the others where there is no room beside them.
    void stand(boolean isNarrow) {
        buttons.getChildren().clear();
        if (isNarrow) {
            buttons.getChildren().setAll(next, Gap.MEDIUM.row(help, back));
        } else {
            buttons.getChildren().setAll(Gap.MEDIUM.row(help, back, Gap.grow(next)));
        }
    }

    void show(KioskSeen seen) {
        next.setText(onward(seen));
        next.setDisable(!seen.canGoOn());
        boolean hasBack =
                switch (seen.face()) {
                    case WHERE, CARE, WORDS, HELP -> false;
                    case CHECK, INTERVIEW, CAUSES, PAGE -> true;
                };
        back.setVisible(hasBack);
        back.setManaged(hasBack);
        boolean hasHelp = seen.face() != Face.HELP;
        help.setVisible(hasHelp);
        help.setManaged(hasHelp);
    }

    private String onward(KioskSeen seen) {
        return switch (seen.face()) {
            case WHERE -> words.say("kiosk.next.questions");
            case CHECK -> words.say("kiosk.next.question");
            case INTERVIEW -> words.say("kiosk.next.causes");
            case CAUSES -> words.say("kiosk.next.page");
            case PAGE, CARE -> words.say("kiosk.next.done");
            case WORDS -> words.say("kiosk.next.words");
            case HELP -> words.say("kiosk.next.return");
        };
    }

    VBox root() {
        return root;
    }
}
