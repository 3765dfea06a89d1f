package acheatlas.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/// Where the settings of this computer lie.
///
/// The launcher may name other files with the system properties `acheatlas.settings` and
/// `acheatlas.clinic-settings`.
///
/// @param own what this person set
/// @param clinic what whoever runs the computer set for everybody; most often not there
public record SettingsPlaces(Path own, Path clinic) {
    private static final String FILE = "settings.json";
    private static final String NAME = "AcheAtlas";
    private static final String UNIX_NAME = "acheatlas";

    /// The places of the system this runs on.
    public static SettingsPlaces here() {
        var usual =
                of(
                        System.getProperty("os.name", ""),
                        Path.of(System.getProperty("user.home", ".")),
                        name -> String.valueOf(System.getenv().getOrDefault(name, "")));
        return new SettingsPlaces(
                named("acheatlas.settings", usual.own),
                named("acheatlas.clinic-settings", usual.clinic));
    }

    private static Path named(String property, Path usual) {
        var name = System.getProperty(property, "");
        return name.isEmpty() ? usual : Path.of(name);
    }

    /// Where the log at home is kept, where somebody asked for one.
    public static Path progress(Path settings) {
        return settings.resolveSibling("progress.json");
    }

    /// The places of any system.
    ///
    /// @param environment the value of a variable; empty where it is not set
    static SettingsPlaces of(String system, Path home, UnaryOperator<String> environment) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new SettingsPlaces(
                    folder(environment.apply("APPDATA"), home.resolve("AppData/Roaming"))
                            .resolve(NAME)
                            .resolve(FILE),
                    folder(environment.apply("PROGRAMDATA"), Path.of("C:/ProgramData"))
                            .resolve(NAME)
                            .resolve(FILE));
        }
        if (name.startsWith("mac")) {
            var library = Path.of("Library/Application Support", NAME, FILE);
            return new SettingsPlaces(home.resolve(library), Path.of("/").resolve(library));
        }
        return new SettingsPlaces(
                folder(environment.apply("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve(UNIX_NAME)
                        .resolve(FILE),
                Path.of("/etc", UNIX_NAME, FILE));
    }

    /// A relative path in a variable is none (XDG Base Directory Specification).
    private static Path folder(String named, Path usual) {
        return !named.isEmpty() && Path.of(named).isAbsolute() ? Path.of(named) : usual;
    }
}
