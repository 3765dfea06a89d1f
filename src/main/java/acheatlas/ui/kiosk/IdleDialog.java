package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.kiosk.IdleWatch.Look;
import acheatlas.ui.kiosk.IdleWatch.Why;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// "Are you still here?" over everything else, with the seconds that are left.
final class IdleDialog {
    private final KioskWords words;
    private final CountdownRing ring;
    private final Label title = Words.paragraph("", Style.DISPLAY, Style.BOLD);
    private final Label text = Words.paragraph("", Style.READ, Style.MUTED);
    private final Button stay;
    private final VBox card;
    private final StackPane root;

    /// @param staying "I'm still here"
    /// @param clearing "Clear my answers now"
    IdleDialog(KioskWords words, Runnable staying, Runnable clearing) {
        this.words = words;
        ring = new CountdownRing(words);
        stay = KioskButton.main("kiosk-stay", words.say("kiosk.idle.stay"));
        stay.getStyleClass().add("kiosk-stay");
        stay.setOnAction(_ -> staying.run());
        var clear = KioskButton.plain("kiosk-clear", words.say("kiosk.idle.clear"));
        clear.setOnAction(_ -> clearing.run());
        var said = Gap.SMALL.column(title, text);
        said.setAlignment(Pos.CENTER);
        said.getStyleClass().add("kiosk-centred");
        card = Gap.WIDE.column(ring, said, Gap.MEDIUM.column(stay, clear));
        card.setId("kiosk-idle");
        card.setAlignment(Pos.CENTER);
        card.getStyleClass().add("kiosk-dialog");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        root = new StackPane(card);
        root.getStyleClass().add("kiosk-scrim");
        root.setVisible(false);
    }

    void show(Look look) {
        boolean begins = look.isAsking() && !root.isVisible();
        root.setVisible(look.isAsking());
        if (look.isAsking()) {
            title.setText(
                    look.why() == Why.PRINTED
                            ? words.say("kiosk.idle.printed")
                            : words.say("kiosk.idle.title"));
            text.setText(words.say("kiosk.idle.text", look.left()));
            card.setAccessibleText(title.getText() + " " + text.getText());
            ring.show(look.left(), IdleWatch.GRACE, text.getText());
        }
        if (begins) {
            stay.requestFocus();
        }
    }

    StackPane root() {
        return root;
    }
}
