package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.explore.HelpLine;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Whom to call, the number as large as it gets, and the people at the desk.
final class CallBox {
    private final VBox root;

    CallBox(HelpLine help, KioskWords words) {
        var sign = new StackPane(Glyph.huge(Icon.PHONE));
        sign.getStyleClass().add("kiosk-phone");
        var text = Gap.HAIR.column(number(help, words));
        text.getChildren().add(Words.paragraph(words.say("kiosk.help.desk"), Style.LEAD));
        text.getChildren().add(Words.paragraph(words.say("explore.care.call.or"), Style.MUTED));
        var card = Card.of(Gap.LARGE.row(sign, Gap.grow(text)));
        card.getStyleClass().add("kiosk-call");
        root = Gap.SMALL.column(SectionTitle.of(words.say("explore.care.who")), card);
        root.setId("kiosk-call");
    }

    private static Node number(HelpLine help, KioskWords words) {
        if (help.number().isEmpty()) {
            return Words.paragraph(words.say("explore.care.call"), Style.TITLE, Style.BOLD);
        }
        var number = Words.whole(help.number(), Style.BOLD, "kiosk-number");
        number.setId("kiosk-number");
        return Gap.MEDIUM.flow(number, Words.whole(words.say("care.number.label"), Style.SEMIBOLD));
    }

    void showIf(boolean wanted) {
        root.setVisible(wanted);
        root.setManaged(wanted);
    }

    VBox root() {
        return root;
    }
}
