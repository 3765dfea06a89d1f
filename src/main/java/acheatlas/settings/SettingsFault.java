package acheatlas.settings;

import java.nio.file.Path;

/// Why settings are not as the file says.
///
/// @param key the setting that is wrong; empty where the whole file is
public record SettingsFault(Kind kind, Path file, String key) {

    /// What is wrong with the file.
    public enum Kind {
        /// It is there and cannot be read.
        UNREADABLE,
        /// Not one JSON object: nothing in it counts.
        MALFORMED,
        /// One value is not allowed: what holds without it counts.
        WRONG_VALUE
    }
}
