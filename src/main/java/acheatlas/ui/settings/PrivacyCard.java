package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.function.BooleanSupplier;

/// What is kept and what leaves this computer: nothing, unless somebody asks for a log.
final class PrivacyCard {
    private final CheckBox log;
    private final LogRow logFile;
    private final HBox logSwitch;
    private final VBox root;

    PrivacyCard(SettingsViewModel model, SettingsWords words) {
        log = Switch.of("settings-log", words.say("settings.log"));
        log.setOnAction(_ -> model.change(now -> now.withLog(log.isSelected())));
        logFile = new LogRow(words);
        logSwitch = SettingsRow.of(words.say("settings.log"), words.say("settings.log.help"), log);
        logSwitch.managedProperty().bind(logSwitch.visibleProperty());
        root =
                SettingsCard.of(
                        "privacy",
                        words.say("settings.privacy.title"),
                        SettingsRow.of(
                                words.say("settings.picks"),
                                words.say("settings.picks.help"),
                                never(words)),
                        SettingsRow.of(
                                words.say("settings.internet"),
                                words.say("settings.internet.help"),
                                never(words)),
                        logSwitch,
                        logFile.root());
    }

    private static HBox never(SettingsWords words) {
        var never =
                Gap.TIGHT.row(
                        Glyph.small(Icon.LOCK),
                        Words.whole(words.say("settings.never"), Style.SEMIBOLD, Style.IN_HELP));
        never.getStyleClass().add(Style.IN_HELP);
        return never;
    }

    void show(Settings settings) {
        log.setSelected(settings.keepsLog());
        logSwitch.setVisible(!settings.kiosk().on());
        logFile.show(settings);
    }

    /// @param isThere whether there is anything to see
    void onLog(Runnable see, BooleanSupplier isThere, Runnable delete) {
        logFile.onLog(see, isThere, delete);
    }

    /// The log may have come or gone meanwhile.
    void shown() {
        logFile.shown();
    }

    VBox root() {
        return root;
    }
}
