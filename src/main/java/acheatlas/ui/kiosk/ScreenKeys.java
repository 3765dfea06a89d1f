package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The app's own large keys: the letters of the language's alphabet, a space and an eraser. The
/// system's keyboard stays away: it would cover the screen and offer what others typed.
final class ScreenKeys {
    static final int MOST_LETTERS = 80;

    private final KioskWords words;
    private final Consumer<String> letter;
    private final VBox root = Gap.SMALL.column();

    ScreenKeys(KioskWords words, Consumer<String> letter, Runnable erase) {
        this.words = words;
        this.letter = letter;
        for (var row : words.say("kiosk.keys").split(" ", -1)) {
            root.getChildren().add(row(row));
        }
        root.getChildren().add(last(erase));
        root.setId("kiosk-keys");
    }

    private HBox row(String letters) {
        var row = Gap.SMALL.row();
        letters.codePoints()
                .mapToObj(Character::toString)
                .forEach(each -> row.getChildren().add(key(each, "kiosk-key-" + each, each)));
        return row;
    }

    private HBox last(Runnable erase) {
        var eraser = IconButton.of("kiosk-key-erase", Icon.BACK, words.say("kiosk.keys.erase"));
        eraser.getStyleClass().setAll("button", "kiosk-key");
        eraser.setOnAction(_ -> erase.run());
        return Gap.SMALL.row(
                key(",", "kiosk-key-comma", ","),
                key(words.say("kiosk.keys.space"), "kiosk-key-space", " "),
                Gap.grow(eraser));
    }

    private Button key(String text, String id, String written) {
        var key = Gap.grow(new Button(text));
        key.setId(id);
        key.getStyleClass().add("kiosk-key");
        key.setFocusTraversable(true);
        key.setOnAction(_ -> letter.accept(written));
        return key;
    }

    VBox root() {
        return root;
    }
}
