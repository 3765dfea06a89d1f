package acheatlas.ui.settings;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The check while it runs: how far it has come, and the way to stop it.
final class CheckRun {
    private final ProgressBar bar = new ProgressBar(0);
    private final Button stop;
    private final HBox root;

    CheckRun(ContentCheckViewModel model, SettingsWords words) {
        bar.setId("settings-check-progress");
        bar.setAccessibleText(words.say("settings.check.running"));
        bar.setMaxWidth(Double.MAX_VALUE);
        stop =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-check-cancel", words.say("settings.check.cancel")));
        stop.setOnAction(_ -> model.cancel());
        stop.setMinWidth(Region.USE_PREF_SIZE);
        var text =
                Gap.TIGHT.column(
                        Words.paragraph(words.say("settings.check.running"), Style.SMALL), bar);
        root = Gap.LARGE.row(Gap.grow(text), stop);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("settings-row");
    }

    void show(double share) {
        bar.setProgress(share);
    }

    Button stop() {
        return stop;
    }

    HBox root() {
        return root;
    }
}
