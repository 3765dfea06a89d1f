package acheatlas.ui.kiosk;

import acheatlas.i18n.Languages;
import acheatlas.ui.controls.BrandMark;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The upper bar: the other languages, larger words, start over, and the corner for staff.
final class KioskHead {
    private static final double ONE_LINE = 10_000; // px: in two only where it has to

    private final KioskWords words;
    private final Button bigger;
    private final HBox root;

    KioskHead(KioskViewModel model, KioskWords words, KioskDesk desk) {
        this.words = words;
        var name = Words.whole(words.say("shell.name"), Style.BOLD, "kiosk-name");
        var buttons = Gap.MEDIUM.flow();
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setPrefWrapLength(ONE_LINE);
        root = Gap.MEDIUM.row(new BrandMark(), name, Gap.grow(buttons));
        root.getStyleClass().addAll("top-bar", "kiosk-head");
        Languages.SHIPPED.stream()
                .filter(language -> !language.equals(words.messages().language()))
                .forEach(
                        language -> {
                            var button =
                                    KioskButton.bar(
                                            "kiosk-language-" + language.tag(),
                                            Icon.LANGUAGE,
                                            language.ownName());
                            button.setOnAction(_ -> desk.doors().speak(language.tag()));
                            buttons.getChildren().add(button);
                        });
        bigger = KioskButton.bar("kiosk-bigger", Icon.TEXT_SIZE, "");
        bigger.setOnAction(_ -> model.makeBigger(!model.seen().spot().bigger()));
        var over = KioskButton.bar("kiosk-over", Icon.START_OVER, words.say("kiosk.over"));
        over.setOnAction(_ -> desk.doors().clear());
        buttons.getChildren().addAll(bigger, over);
        if (desk.hasExit()) {
            buttons.getChildren().add(corner(desk.staff()));
        }
    }

    private Button corner(StaffDoor staff) {
        var corner = IconButton.of("kiosk-staff", Icon.LOCK, words.say("kiosk.staff"));
        corner.getStyleClass().add("kiosk-corner");
        corner.setOnAction(_ -> staff.open());
        return corner;
    }

    void show(KioskSeen seen) {
        bigger.setText(
                seen.spot().bigger() ? words.say("kiosk.smaller") : words.say("kiosk.bigger"));
    }

    HBox root() {
        return root;
    }
}
