package acheatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Map;

class SettingsPlacesTest {
    private static final Path HOME = Path.of("/home/ana");

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Windows 11, /roaming/AcheAtlas/settings.json, /all/AcheAtlas/settings.json
                    Linux,      /xdg/acheatlas/settings.json,     /etc/acheatlas/settings.json
                    """)
    void eachSystemHasItsOwnFolders(String system, Path own, Path clinic) {
        var variables =
                Map.of("APPDATA", "/roaming", "PROGRAMDATA", "/all", "XDG_CONFIG_HOME", "/xdg");

        var places = SettingsPlaces.of(system, HOME, name -> variables.getOrDefault(name, ""));

        assertEquals(new SettingsPlaces(own, clinic), places);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Windows 10, /home/ana/AppData/Roaming/AcheAtlas/settings.json
                    Mac OS X,   /home/ana/Library/Application Support/AcheAtlas/settings.json
                    Linux,      /home/ana/.config/acheatlas/settings.json
                    """)
    void withoutVariablesTheFoldersAreTheUsualOnes(String system, Path own) {
        assertEquals(own, SettingsPlaces.of(system, HOME, _ -> "").own());
        assertEquals(own, SettingsPlaces.of(system, HOME, _ -> "relative/folder").own());
    }
}
