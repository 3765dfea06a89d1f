package acheatlas.speech;

import acheatlas.i18n.Language;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/// A program that says what it reads from its standard input: there a text is in no list of
/// processes, and on no disk.
///
/// @param command what starts it for a language; may ask the system, so not on the JavaFX thread
/// @param coding how the program wants a text
/// @param hush what makes a service behind the program fall silent; empty where there is none
record Speaker(
        String name,
        Function<Language, List<String>> command,
        Function<String, byte[]> coding,
        List<String> hush) {

    Speaker {
        hush = List.copyOf(hush);
    }

    /// A program that takes plain text, and is silent once it has ended.
    static Speaker plain(String name, Function<Language, List<String>> command) {
        return new Speaker(name, command, text -> text.getBytes(StandardCharsets.UTF_8), List.of());
    }

    Process start(Language language) throws IOException {
        return run(command.apply(language));
    }

    /// Makes what is left in a service behind the program fall silent, before anything else is
    /// said.
    void fallSilent() throws IOException, InterruptedException {
        if (!hush.isEmpty()) {
            run(hush).waitFor();
        }
    }

    private static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    /// Hands the text over and waits until it has been said.
    ///
    /// @return whether the program says that all went well
    boolean speak(Process process, String text) throws IOException, InterruptedException {
        try (var ear = process.getOutputStream()) {
            ear.write(coding.apply(text));
        }
        return process.waitFor() == 0;
    }
}
