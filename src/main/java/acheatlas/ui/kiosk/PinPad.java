package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import java.util.ArrayList;
import java.util.List;

/// Staff type their PIN here. Only dots are shown.
final class PinPad {
    private static final int COLUMNS = 3;
    private static final String DOT = "●";

    private final StaffDoor door;
    private final KioskWords words;
    private final Label dots = Words.whole("", Style.TITLE);
    private final Label state = Words.paragraph("", Style.MUTED);
    private final List<Button> keys = new ArrayList<>();
    private final Button enter;
    private final StackPane root;
    private final Subscription following;

    PinPad(StaffDoor door, KioskWords words) {
        this.door = door;
        this.words = words;
        enter = KioskButton.main("kiosk-pin-enter", words.say("kiosk.staff.enter"));
        enter.setOnAction(_ -> door.enter());
        var close = KioskButton.plain("kiosk-pin-close", words.say("kiosk.back"));
        close.setOnAction(_ -> door.shut());
        var card =
                Gap.LARGE.column(
                        Words.paragraph(words.say("kiosk.staff.title"), Style.TITLE, Style.BOLD),
                        dots,
                        state,
                        digits(),
                        enter,
                        close);
        card.setId("kiosk-pin");
        card.getStyleClass().addAll("kiosk-dialog", "kiosk-pad");
        card.setAlignment(Pos.CENTER);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(words.say("kiosk.staff.title"));
        root = new StackPane(card);
        root.getStyleClass().add("kiosk-scrim");
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        following = door.lookProperty().subscribe(this::show);
    }

    private Node digits() {
        for (int digit = 1; digit <= 9; digit++) {
            keys.add(key(digit));
        }
        var erase = IconButton.of("kiosk-pin-erase", Icon.BACK, words.say("kiosk.keys.erase"));
        erase.getStyleClass().setAll("button", "kiosk-key");
        erase.setMaxWidth(Double.MAX_VALUE);
        erase.setOnAction(_ -> door.erase());
        keys.add(key(0));
        var all = new ArrayList<Region>(keys);
        all.add(all.size() - 1, new Region());
        all.add(erase);
        var grid = new Tiles(COLUMNS);
        grid.show(all);
        return grid;
    }

    private Button key(int digit) {
        var key = new Button(Integer.toString(digit));
        key.setId("kiosk-pin-" + digit);
        key.getStyleClass().add("kiosk-key");
        key.setMaxWidth(Double.MAX_VALUE);
        key.setOnAction(_ -> door.type(digit));
        return key;
    }

    private void press(KeyEvent event) {
        var code = event.getCode();
        if (code.isDigitKey()) {
            door.type(Character.digit(code.getChar().charAt(0), 10));
            event.consume();
        } else if (code == KeyCode.BACK_SPACE) {
            door.erase();
            event.consume();
        }
    }

    private void show(StaffDoor.Look look) {
        boolean begins = look.isOpen() && !root.isVisible();
        root.setVisible(look.isOpen());
        dots.setText(DOT.repeat(look.digits()));
        dots.setAccessibleText(words.say("kiosk.staff.digits", look.digits()));
        state.setText(state(look));
        keys.forEach(key -> key.setDisable(!look.canType()));
        enter.setDisable(!look.canType() || look.digits() == 0);
        if (begins) {
            keys.getFirst().requestFocus();
        }
    }

    private String state(StaffDoor.Look look) {
        if (look.isChecking()) {
            return words.say("kiosk.staff.checking");
        }
        if (look.delay() > 0) {
            return words.say("kiosk.staff.wait", look.delay());
        }
        return look.isWrong() ? words.say("kiosk.staff.wrong") : words.say("kiosk.staff.text");
    }

    /// Lets go of the door, which outlives the pad.
    void close() {
        following.unsubscribe();
    }

    StackPane root() {
        return root;
    }
}
