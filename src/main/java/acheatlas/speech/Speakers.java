package acheatlas.speech;

import acheatlas.i18n.Language;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// The programs each system speaks with, the best first.
///
/// @param system as in `os.name`
/// @param path the folders programs are looked for in, as in `PATH`
record Speakers(String system, String path) {
    static Speakers here() {
        return new Speakers(
                System.getProperty("os.name", ""),
                Optional.ofNullable(System.getenv("PATH")).orElse(""));
    }

    List<Speaker> found() {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return Stream.of(find("powershell.exe", Speakers::powerShell))
                    .flatMap(Optional::stream)
                    .toList();
        }
        if (name.contains("mac")) {
            return Stream.of(find("say", Speakers::say)).flatMap(Optional::stream).toList();
        }
        return Stream.of(find("spd-say", Speakers::spdSay), find("espeak-ng", Speakers::espeak))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Speaker> find(String program, Function<String, Speaker> speaker) {
        return Arrays.stream(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> file(folder, program).stream())
                .findFirst()
                .map(file -> speaker.apply(file.toString()));
    }

    private static Optional<Path> file(String folder, String program) {
        try {
            var file = Path.of(folder, program);
            return Files.isRegularFile(file) && Files.isExecutable(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            // whatever else stands in PATH, no program of ours is there
            return Optional.empty();
        }
    }

    private static Speaker powerShell(String program) {
        return new Speaker(
                "powershell.exe",
                language ->
                        List.of(
                                program,
                                "-NoProfile",
                                "-NonInteractive",
                                "-Command",
                                windowsScript(language)),
                text -> Base64.getEncoder().encode(text.getBytes(StandardCharsets.UTF_8)),
                List.of());
    }

    /// Only Windows PowerShell has System.Speech. ASCII alone survives its code page, so the text
    /// comes in Base64.
    private static String windowsScript(Language language) {
        return """
        Add-Type -AssemblyName System.Speech;\
         $v = New-Object System.Speech.Synthesis.SpeechSynthesizer;\
         try { $v.SelectVoiceByHints('NotSet', 'NotSet', 0,\
         [Globalization.CultureInfo]::GetCultureInfo('%s')) } catch { };\
         $t = [Convert]::FromBase64String(($input | Out-String));\
         $v.Speak([Text.Encoding]::UTF8.GetString($t))\
        """
                .formatted(language.tag());
    }

    private static Speaker say(String program) {
        return Speaker.plain("say", new MacVoices(program)::command);
    }

    /// The service behind it goes on speaking when its client has ended.
    private static Speaker spdSay(String program) {
        return new Speaker(
                "spd-say",
                language -> List.of(program, "--pipe-mode", "--wait", "--language", language.tag()),
                text -> text.getBytes(StandardCharsets.UTF_8),
                List.of(program, "--cancel"));
    }

    /// Its `es` is the Spanish of Spain; the words of the app are those of the Americas.
    private static Speaker espeak(String program) {
        return Speaker.plain(
                "espeak-ng",
                language -> List.of(program, "--stdin", "-b", "1", "-v", espeakVoice(language)));
    }

    private static String espeakVoice(Language language) {
        return switch (language.tag()) {
            case "en" -> "en-us";
            case "es" -> "es-419";
            default -> language.tag();
        };
    }
}
