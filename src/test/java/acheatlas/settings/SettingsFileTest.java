package acheatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Motion;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettingsFileTest {
    @TempDir Path folder;

    private Path own;
    private Path clinic;

    @BeforeEach
    void name() {
        own = folder.resolve("person/settings.json");
        clinic = folder.resolve("clinic.json");
    }

    private SettingsFile file() {
        return new SettingsFile(new SettingsPlaces(own, clinic));
    }

    private void say(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void withoutAFileTheDefaultsHoldAndNothingIsWritten() {
        var loaded = file().read();

        assertEquals(new SettingsFile.Loaded(Settings.DEFAULT, List.of()), loaded);
        assertFalse(Files.exists(own));
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var file = file();
        var set =
                file.read()
                        .settings()
                        .with(Settings.DEFAULT.display().with(Colours.DARK).withTextSize(150))
                        .with(Settings.DEFAULT.clinic().withName("Hip & Back “Größe”"))
                        .withLog(true);

        file.write(set);

        assertEquals(set, file().read().settings());
    }

    @Test
    void theFileSaysOnlyWhatDiffers() throws IOException {
        var file = file();
        file.write(file.read().settings().with(Settings.DEFAULT.kiosk().withIdleSeconds(120)));

        assertEquals("{\n  \"idleSeconds\": 120\n}\n", Files.readString(own));
    }

    @Test
    void theClinicSetsWhatHoldsWhereThePersonSaysNothing() throws IOException {
        say(clinic, "{\"clinicName\": \"Elm Street\", \"country\": \"GB\", \"textSize\": 125}");
        say(own, "{\"textSize\": 150}");
        var file = file();

        var settings = file.read().settings();

        assertEquals("Elm Street", settings.clinic().name());
        assertEquals("999", settings.emergency().numberIn("US"));
        assertEquals(150, settings.display().textSize());
        file.write(settings);
        assertEquals("{\n  \"textSize\": 150\n}\n", Files.readString(own));
    }

    @Test
    void whatThePersonSetsBackToNothingStaysSoUnderAClinic() throws IOException {
        say(clinic, "{\"clinicName\": \"Elm Street\"}");
        var file = file();
        file.write(file.read().settings().with(Settings.DEFAULT.clinic()));

        assertEquals("", file().read().settings().clinic().name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "nonsense", "{\"textSize\": 150} and more", "\u0000"})
    void aBrokenFileFallsBackToDefaultsAndIsKeptAside(String text) throws IOException {
        say(own, text);

        var loaded = file().read();

        assertEquals(Settings.DEFAULT, loaded.settings());
        assertEquals(
                List.of(new SettingsFault(SettingsFault.Kind.MALFORMED, own, "")), loaded.faults());
        assertEquals(text, Files.readString(own.resolveSibling("settings.json.broken")));
        assertEquals(List.of(), file().read().faults(), "told once");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"textSize\": 90",
                "\"textSize\": 100.5",
                "\"textSize\": \"150\"",
                "\"textSize\": 1e99",
                "\"colours\": \"pink\"",
                "\"colours\": 1",
                "\"motion\": null",
                "\"idleSeconds\": 59",
                "\"idleSeconds\": 121",
                "\"country\": \"usa\"",
                "\"emergencyNumber\": \"call mum\"",
                "\"kiosk\": \"yes\"",
                "\"pin\": \"1234\"",
                "\"clinicName\": \"two\\nlines\"",
                "\"language\": \"../../secret\""
            })
    void oneWrongValueCostsOnlyItself(String wrong) throws IOException {
        say(own, "{\"clinicPhone\": \"555\", " + wrong + ", \"keepLog\": true}");

        var loaded = file().read();

        var expected =
                Settings.DEFAULT.with(Settings.DEFAULT.clinic().withPhone("555")).withLog(true);
        assertEquals(expected, loaded.settings());
        var fault = loaded.faults().getFirst();
        assertEquals(SettingsFault.Kind.WRONG_VALUE, fault.kind());
        assertTrue(wrong.startsWith("\"" + fault.key()), fault.key());
        assertTrue(Files.exists(own.resolveSibling("settings.json.broken")));
        assertEquals(new SettingsFile.Loaded(expected, List.of()), file().read());
    }

    @Test
    void keysOfANewerVersionAreNoFault() throws IOException {
        say(own, "{\"hologram\": true, \"motion\": \"less\"}");

        var loaded = file().read();

        assertEquals(Motion.LESS, loaded.settings().display().motion());
        assertEquals(List.of(), loaded.faults());
    }

    @Test
    void aBrokenClinicFileIsToldButLeftAlone() throws IOException {
        say(clinic, "{{");

        var loaded = file().read();

        assertEquals(clinic, loaded.faults().getFirst().file());
        assertEquals("{{", Files.readString(clinic));
    }

    @Test
    void whatCannotBeWrittenSaysSoAndLeavesTheOldFile() throws IOException {
        say(folder.resolve("person"), "a file where the folder should be");

        assertThrows(IOException.class, () -> file().write(Settings.DEFAULT));
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        file().write(Settings.DEFAULT);

        try (var files = Files.list(own.getParent())) {
            assertEquals(List.of(own), files.toList());
        }
    }

    @Test
    void aFileTooLargeToBeSettingsIsNotRead() throws IOException {
        say(own, " ".repeat(2_000_000) + "{}");

        assertEquals(SettingsFault.Kind.UNREADABLE, file().read().faults().getFirst().kind());
    }
}
