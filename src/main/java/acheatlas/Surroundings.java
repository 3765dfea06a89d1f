package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.settings.Settings;
import acheatlas.ui.explore.HelpLine;
import acheatlas.ui.settings.ContentDesk;
import acheatlas.ui.settings.SettingsViewModel;

import java.nio.file.Path;
import java.util.Locale;

/// What a window stands in: settings, the world outside, and the way to read the content again.
///
/// @param contentFolder the folder in use
record Surroundings(
        SettingsViewModel settings, Outside outside, Path contentFolder, Runnable readAgain) {

    /// A computer on which nothing has been set, for pictures and tests.
    static Surroundings usual() {
        return new Surroundings(SettingsViewModel.usual(), Outside.NONE, Path.of("data"), () -> {});
    }

    /// The files of the content in use.
    ContentDesk contentFiles() {
        return new ContentFiles(contentFolder, outside.links(), readAgain);
    }

    /// The number to call here, and which country it belongs to.
    HelpLine helpLine(Messages messages) {
        Settings now = settings.settings();
        var country =
                Locale.of("", settings.country()).getDisplayCountry(messages.language().locale());
        return new HelpLine(
                settings.emergencyNumber(), now.emergency().number().isEmpty() ? country : "");
    }
}
