package acheatlas.ui.settings;

import acheatlas.settings.SettingsFault;

import java.nio.file.Path;

/// What went wrong with the settings or the content, to be told with the way out.
public sealed interface Trouble {

    /// A file did not say what it should.
    record Read(SettingsFault fault) implements Trouble {}

    /// The settings hold, but only until the window closes.
    ///
    /// @param why what the system says
    record NotWritten(Path file, String why) implements Trouble {}

    /// The content folder cannot be used; the one before is still in use.
    record NoContent(Path folder, String why) implements Trouble {}

    /// A report could not be written.
    record NoReport(Path file, String why) implements Trouble {}
}
