package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
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
    private final Button main;
    private final Label mainWords = Words.whole("");
    private final Glyph sign = Glyph.of(Icon.PLAY);
    private final VBox root;
    private String said = "";

    PlayerButtons(RoutineViewModel model, RoutineWords words) {
        this.words = words;
        var back =
                ActionButton.with(
                        Icon.PREVIOUS,
                        ActionButton.plain("routine-back", words.say("routine.back")));
        back.setOnAction(_ -> model.back());
        var skip =
                ActionButton.with(
                        Icon.NEXT, ActionButton.plain("routine-skip", words.say("routine.skip")));
        skip.setContentDisplay(ContentDisplay.RIGHT);
        skip.setOnAction(_ -> model.skip());
        main = ActionButton.main("routine-pause", "");
        main.setOnAction(_ -> model.pauseOrGoOn());
        mainWords.getStyleClass().add("main-words");
        var face = Gap.SMALL.row(sign, mainWords, KeyHint.of(words.say("routine.key.space")));
        face.setAlignment(Pos.CENTER);
        main.setGraphic(face);
        var hurts =
                ActionButton.with(
                        Icon.CAUTION,
                        ActionButton.plain("routine-hurts", words.say("routine.hurts")));
        hurts.getStyleClass().add("hurts-button");
        hurts.setMaxWidth(Double.MAX_VALUE);
        hurts.setOnAction(_ -> model.hurts());
        var row = new HBox(back, Gap.grow(main), skip);
        row.getStyleClass().add("gap-8");
        row.getChildren().forEach(button -> button.getStyleClass().add("player-button"));
        hurts.getStyleClass().add("player-button");
        root = Gap.MEDIUM.column(row, hurts);
        root.setMinHeight(VBox.USE_PREF_SIZE);
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
