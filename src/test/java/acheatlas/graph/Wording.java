package acheatlas.graph;

import acheatlas.i18n.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// What the tests hold a language to: `wording_LANG.txt` beside the tests' other lists. A new
/// language is a new file, and no new test.
final class Wording {
    private static final Path FOLDER = Path.of("src/test/resources/acheatlas/graph");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

    private final Language language;
    private final List<String> lines;

    private Wording(Language language, List<String> lines) {
        this.language = language;
        this.lines = lines;
    }

    static Wording of(Language language) {
        return new Wording(language, lines("wording_" + language.tag() + ".txt"));
    }

    /// The lines of a list, without its remarks.
    static List<String> lines(String file) {
        try (var lines = Files.lines(FOLDER.resolve(file))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Language language() {
        return language;
    }

    /// Every value of a key, in order.
    List<String> all(String key) {
        return lines.stream()
                .filter(line -> line.startsWith(key + ": "))
                .map(line -> line.substring(key.length() + 2))
                .toList();
    }

    /// The one value of a key.
    String one(String key) {
        var values = all(key);
        if (values.size() != 1) {
            throw new IllegalStateException(
                    "wording_%s.txt wants one line `%s: …`".formatted(language.tag(), key));
        }
        return values.getFirst();
    }

    /// One pattern of all values of a key.
    Pattern pattern(String key) {
        return pattern(String.join("|", all(key)), "");
    }

    static Pattern pattern(String pattern, String behind) {
        return Pattern.compile("(?:" + pattern + ")" + behind, FLAGS);
    }
}
