package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.KeyHint;
import acheatlas.ui.controls.Words;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Back, Pause, Skip, and the way out of pain: large enough for a finger.
final class PlayerButtons {
    private final RoutineWords words;
    private final Button back;
    private final Button skip;
    private final Button hurts;
    private final Button main;
    private final Label mainWords = Words.whole("", "main-words");
    private final Label key;
    private final Glyph sign = Glyph.of(Icon.PLAY);
    private final HBox row = Gap.SMALL.row();
    private final VBox root = Gap.MEDIUM.column();
    private String said = "";

    PlayerButtons(RoutineViewModel model, RoutineWords words) {
        this.words = words;
        back = button("routine-back", Icon.PREVIOUS, words.say("routine.back"), model::back);
        skip = button("routine-skip", Icon.NEXT, words.say("routine.skip"), model::skip);
        hurts = button("routine-hurts", Icon.CAUTION, words.say("routine.hurts"), model::hurts);
        hurts.getStyleClass().add("hurts-button");
        hurts.setMaxWidth(Double.MAX_VALUE);
        main = ActionButton.main("routine-pause", "");
        main.getStyleClass().add("player-button");
        main.setOnAction(_ -> model.pauseOrGoOn());
        key = KeyHint.of(words.say("routine.key.space"));
        key.managedProperty().bind(key.visibleProperty());
        var face = Gap.SMALL.row(sign, mainWords, key);
        face.setAlignment(Pos.CENTER);
        main.setGraphic(Gap.grow(face));
        root.setMinHeight(VBox.USE_PREF_SIZE);
        fit(false);
    }

    private static Button button(String id, Icon icon, String text, Runnable action) {
        var button = ActionButton.with(icon, ActionButton.plain(id, text));
        button.getStyleClass().add("player-button");
        IconButton.rename(button, text);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// In one row with few words, or with the way out of pain in a row of its own.
    void fit(boolean inOneRow) {
        back.setContentDisplay(inOneRow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        skip.setContentDisplay(inOneRow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
        hurts.setText(inOneRow ? words.say("routine.hurts.short") : words.say("routine.hurts"));
        key.setVisible(!inOneRow);
        row.getChildren().setAll(back, Gap.grow(main), skip);
        if (inOneRow) {
            row.getChildren().add(hurts);
            root.getChildren().setAll(row);
        } else {
            root.getChildren().setAll(row, hurts);
        }
    }

    void show(Now now) {
        var text = text(now);
        if (!text.equals(said)) {
            said = text;
            main.setAccessibleText(text);
            sign.show(now.isRunning() ? Icon.PAUSE : Icon.PLAY);
            mainWords.setText(text);
        }
    }

    private String text(Now now) {
        if (now.isRunning()) {
            return words.say("routine.pause");
        }
        return now.isWaiting() ? words.say("routine.ready") : words.say("routine.go-on");
    }

    void focus() {
        main.requestFocus();
    }

    VBox root() {
        return root;
    }
}
