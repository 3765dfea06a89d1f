package acheatlas.speech;

import acheatlas.i18n.Language;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The voices of macOS: each speaks one language, and `say` is told a voice, not a language.
///
/// @param program where `say` lies
record MacVoices(String program) {
    private static final System.Logger LOG = System.getLogger(MacVoices.class.getName());

    /// `Paulina (Enhanced) es_MX # Hola, me llamo Paulina.`
    private static final Pattern LINE =
            Pattern.compile("(?m)^(\\S.*?)\\s+([a-z]{2,3})[_-]\\w+\\s+#");

    List<String> command(Language language) {
        if (language.locale().getLanguage().equals(Locale.getDefault().getLanguage())) {
            return plain();
        }
        return voice(listed(), language)
                .map(voice -> List.of(program, "-v", voice, "-f", "-"))
                .orElseGet(this::plain);
    }

    private List<String> plain() {
        return List.of(program, "-f", "-");
    }

    static Optional<String> voice(String listed, Language language) {
        return LINE.matcher(listed)
                .results()
                .filter(line -> line.group(2).equals(language.locale().getLanguage()))
                .map(line -> line.group(1))
                .findFirst();
    }

    private String listed() {
        try {
            var list = new ProcessBuilder(program, "-v", "?").redirectErrorStream(true).start();
            return new String(list.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The voices cannot be listed", e);
            return "";
        }
    }
}
