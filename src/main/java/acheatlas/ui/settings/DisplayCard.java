package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Motion;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.theme.TextSize;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/// Theme, text size and motion.
final class DisplayCard {
    private final ChoiceRow<Colours> colours = ChoiceRow.segments();
    private final ChoiceRow<TextSize> sizes = ChoiceRow.segments();
    private final CheckBox lessMotion;
    private final VBox root;

    DisplayCard(SettingsViewModel model, SettingsWords words) {
        colours.add(Colours.LIGHT, "settings-light", words.say("settings.theme.light"));
        colours.add(Colours.DARK, "settings-dark", words.say("settings.theme.dark"));
        colours.add(Colours.SYSTEM, "settings-system", words.say("settings.theme.system"));
        colours.onChoose(it -> model.change(now -> now.with(now.display().with(it))));
        for (var size : TextSize.values()) {
            sizes.add(
                    size,
                    "settings-text-" + size.percent(),
                    words.say("settings.text-size.choice", size.percent()));
        }
        sizes.onChoose(
                it -> model.change(now -> now.with(now.display().withTextSize(it.percent()))));
        lessMotion = Switch.of("settings-motion", words.say("settings.motion"));
        lessMotion.setOnAction(
                _ -> {
                    var motion = lessMotion.isSelected() ? Motion.LESS : Motion.SYSTEM;
                    model.change(now -> now.with(now.display().with(motion)));
                });
        root =
                SettingsCard.of(
                        "display",
                        words.say("settings.display.title"),
                        SettingsRow.of(words.say("settings.theme"), "", colours.root()),
                        SettingsRow.wide(
                                words.say("settings.text-size"),
                                words.say("settings.text-size.help"),
                                SettingsRow.buttons(sizes.root())),
                        SettingsRow.of(
                                words.say("settings.motion"),
                                words.say("settings.motion.help"),
                                lessMotion));
    }

    void show(Settings settings) {
        colours.choose(settings.display().colours());
        sizes.choose(TextSize.nearest(settings.display().textSize()));
        lessMotion.setSelected(settings.display().motion() == Motion.LESS);
    }

    VBox root() {
        return root;
    }
}
