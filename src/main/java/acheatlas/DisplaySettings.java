package acheatlas;

import acheatlas.settings.Settings.Colours;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.ShellViewModel;
import acheatlas.ui.theme.Motion;
import acheatlas.ui.theme.TextSize;
import acheatlas.ui.theme.Theme;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.util.Subscription;

/// Keeps the look of the window and the settings alike, whichever of the two is changed.
final class DisplaySettings {
    private final SettingsViewModel settings;
    private final ShellViewModel window;

    DisplaySettings(SettingsViewModel settings, ShellViewModel window) {
        this.settings = settings;
        this.window = window;
    }

    /// From now on until the subscription ends.
    Subscription keep(ThemeSwitch themes) {
        return Subscription.combine(
                settings.settingsProperty().subscribe(_ -> show(themes)),
                window.themeProperty().subscribe(this::take),
                window.textSizeProperty().subscribe(this::take));
    }

    private void take(Theme theme) {
        settings.change(now -> now.with(now.display().with(colours(theme))));
    }

    /// A size between two that the window has stays as it was set.
    private void take(TextSize size) {
        if (TextSize.nearest(settings.settings().display().textSize()) != size) {
            settings.change(now -> now.with(now.display().withTextSize(size.percent())));
        }
    }

    private void show(ThemeSwitch themes) {
        var display = settings.settings().display();
        themes.show(
                switch (display.motion()) {
                    case SYSTEM -> Motion.SYSTEM;
                    case FULL -> Motion.FULL;
                    case LESS -> Motion.LESS;
                });
        window.themeProperty()
                .set(
                        switch (display.colours()) {
                            case SYSTEM -> Theme.SYSTEM;
                            case LIGHT -> Theme.LIGHT;
                            case DARK -> Theme.DARK;
                        });
        window.textSizeProperty().set(TextSize.nearest(display.textSize()));
    }

    private static Colours colours(Theme theme) {
        return switch (theme) {
            case SYSTEM -> Colours.SYSTEM;
            case LIGHT -> Colours.LIGHT;
            case DARK -> Colours.DARK;
        };
    }
}
