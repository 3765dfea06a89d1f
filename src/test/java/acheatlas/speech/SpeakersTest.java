package acheatlas.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

class SpeakersTest {
    private static final String VOICES =
            """
            Daniel              en_GB    # Hello! My name is Daniel.
            Mónica              es_ES    # ¡Hola! Me llamo Mónica.
            Paulina (Enhanced)  es_MX    # ¡Hola! Me llamo Paulina.
            """;

    @TempDir Path folder;

    private List<Speaker> found(String system, String... programs) throws IOException {
        for (var program : programs) {
            assertTrue(Files.createFile(folder.resolve(program)).toFile().setExecutable(true));
        }
        return new Speakers(system, "nowhere" + File.pathSeparator + folder).found();
    }

    @Test
    void linuxAsksTheDesktopsServiceFirst() throws IOException {
        var speakers = found("Linux", "espeak-ng", "spd-say");

        assertEquals(
                List.of("spd-say", "espeak-ng"), speakers.stream().map(Speaker::name).toList());
        assertEquals(
                List.of(
                        folder.resolve("spd-say").toString(),
                        "--pipe-mode",
                        "--wait",
                        "--language",
                        "es"),
                speakers.getFirst().command().apply(Languages.SPANISH));
        assertEquals(
                List.of(folder.resolve("spd-say").toString(), "--cancel"),
                speakers.getFirst().hush());
    }

    @Test
    void espeakSpeaksTheSpanishOfTheAmericas() throws IOException {
        var espeak = found("Linux", "espeak-ng").getFirst();

        assertEquals(
                List.of(
                        folder.resolve("espeak-ng").toString(),
                        "--stdin",
                        "-b",
                        "1",
                        "-v",
                        "es-419"),
                espeak.command().apply(Languages.SPANISH));
    }

    /// Its console reads in a code page that has not all letters.
    @Test
    void windowsIsToldItsTextInLettersThatSurvive() throws IOException {
        var speaker = found("Windows 11", "powershell.exe").getFirst();

        var coded = new String(speaker.coding().apply("¿Cuándo?"), StandardCharsets.US_ASCII);
        assertEquals(
                "¿Cuándo?", new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8));
        var script = speaker.command().apply(Languages.SPANISH).getLast();
        assertTrue(script.contains("GetCultureInfo('es')"), script);
    }

    @Test
    void macOsSpeaksWithSay() throws IOException {
        assertEquals(List.of("say"), found("Mac OS X", "say").stream().map(Speaker::name).toList());
    }

    @Test
    void aMacVoiceIsFoundByItsLanguage() {
        assertEquals(Optional.of("Mónica"), MacVoices.voice(VOICES, Languages.SPANISH));
        assertEquals(Optional.of("Daniel"), MacVoices.voice(VOICES, Languages.ENGLISH));
        assertEquals(
                Optional.of("Paulina (Enhanced)"),
                MacVoices.voice(VOICES.substring(VOICES.indexOf("Paulina")), Languages.SPANISH));
    }

    @Test
    void aComputerWithoutAProgramHasNone() throws IOException {
        assertEquals(List.of(), found("Linux", "say", "powershell.exe"));
        assertEquals(List.of(), new Speakers("Linux", "").found());
    }
}
