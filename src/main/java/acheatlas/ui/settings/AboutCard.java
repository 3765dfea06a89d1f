package acheatlas.ui.settings;

import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.VBox;

/// Which app this is, and where it keeps these settings.
final class AboutCard {
    private AboutCard() {}

    static VBox of(SettingsViewModel model, SettingsWords words, ContentState content) {
        var version = System.getProperty("acheatlas.version", "");
        return SettingsCard.of(
                "about",
                words.say("settings.about.title"),
                SettingsRow.wide(
                        words.say("settings.about.version", version, content.version()),
                        "",
                        Words.paragraph(
                                words.say("settings.about.what"), Style.SMALL, Style.MUTED)),
                SettingsRow.wide(
                        words.say("settings.about.file"),
                        "",
                        Words.paragraph(model.file().toString(), Style.SMALL, Style.MUTED)));
    }
}
