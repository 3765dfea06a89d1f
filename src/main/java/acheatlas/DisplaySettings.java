package acheatlas;

import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Display;
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
        themes.show(motion(display));
        window.themeProperty().set(theme(display));
        window.textSizeProperty().set(TextSize.nearest(display.textSize()));
    }

    /// Gives a window without a bar of its own the look that is set.
    static void dress(ThemeSwitch themes, Display display) {
        themes.show(motion(display));
        themes.show(theme(display));
    }

    private static Motion motion(Display display) {
        return switch (display.motion()) {
            case SYSTEM -> Motion.SYSTEM;
            case FULL -> Motion.FULL;
            case LESS -> Motion.LESS;
        };
    }

    private static Theme theme(Display display) {
        return switch (display.colours()) {
            case SYSTEM -> Theme.SYSTEM;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    private static Colours colours(Theme theme) {
        return switch (theme) {
            case SYSTEM -> Colours.SYSTEM;
            case LIGHT -> Colours.LIGHT;
            case DARK -> Colours.DARK;
        };
    }
}
