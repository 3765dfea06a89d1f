package acheatlas.ui.routine;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;

import java.util.List;

/// The bar over the player: close, what is played, the way to the check, voice and full screen.
final class PlayerHead {
    private final RoutineWords words;
    private final Label title = Words.line("", Style.SEMIBOLD);
    private final Button close;
    private final Button check;
    private final Button full;
    private final ToggleButton voice = new ToggleButton();
    private final HBox root;
    private Runnable toCheck = () -> {};

    /// @param prompts the voice is offered where there is one
    PlayerHead(RoutineWords words, Runnable close, Runnable toggleFullScreen, Prompts prompts) {
        this.words = words;
        this.close = button("routine-close", Icon.CLOSE, words.say("routine.close"));
        this.close.setOnAction(_ -> close.run());
        check = button("routine-check", Icon.URGENT, words.say("shell.check"));
        check.setOnAction(_ -> toCheck.run());
        full = button("routine-full", Icon.DISPLAY, words.say("routine.full"));
        full.setOnAction(_ -> toggleFullScreen.run());
        fillVoice(prompts);
        root = Gap.SMALL.row(this.close, Gap.spring(), title, Gap.spring(), check, voice, full);
        root.getStyleClass().addAll(Style.TOP_BAR, "player-head");
        root.setMinHeight(HBox.USE_PREF_SIZE);
    }

    private static Button button(String id, Icon icon, String text) {
        var button = ActionButton.with(icon, ActionButton.quiet(id, text));
        IconButton.rename(button, text);
        return button;
    }

    private void fillVoice(Prompts prompts) {
        voice.setId("routine-voice");
        voice.getStyleClass().add("voice-button");
        voice.setGraphic(Glyph.of(Icon.VOICE));
        voice.setSelected(prompts.isAloud());
        voice.setVisible(prompts.hasVoice());
        voice.setManaged(prompts.hasVoice());
        nameVoice(voice.isSelected());
        voice.selectedProperty()
                .addListener(
                        (_, _, on) -> {
                            prompts.speak(on);
                            nameVoice(on);
                        });
    }

    private void nameVoice(boolean on) {
        voice.setText(on ? words.say("routine.voice.on") : words.say("routine.voice.off"));
        voice.setAccessibleText(voice.getText());
    }

    void onCheck(Runnable action) {
        toCheck = action;
    }

    void show(int minutes) {
        title.setText(words.say("routine.title.minutes", minutes));
    }

    /// Where there is little room, signs stand without words.
    void show(Breadth breadth) {
        boolean wide = breadth.isAtLeast(Breadth.MEDIUM);
        for (var labeled : List.of(check, full, voice)) {
            labeled.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
        title.setVisible(wide);
    }

    HBox root() {
        return root;
    }
}
