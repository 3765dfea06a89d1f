package acheatlas.i18n;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Where the sentences of the languages lie: `messages.properties` in English,
/// `messages_LANG.properties` for each other language.
@FunctionalInterface
public interface MessageFiles {
    /// Those that ship, beside this type.
    MessageFiles SHIPPED = MessageFiles.class::getResourceAsStream;

    /// A file of a name; null where there is none.
    ///
    /// @throws IOException where it is there and cannot be opened
    @Nullable InputStream open(String name) throws IOException;

    /// The languages other than English that there are sentences in, in the order of their tags.
    default Stream<String> tags() {
        return Stream.of(Locale.getISOLanguages())
                .sorted()
                .filter(tag -> read(name(tag), new Properties()).isPresent());
    }

    /// The sentences of English.
    default Properties english() {
        return read("messages.properties", new Properties())
                .orElseThrow(() -> new IllegalStateException("English is missing from the build"));
    }

    /// The sentences of a language; those it does not have come from English.
    default Properties sentences(String tag) {
        var english = english();
        return read(name(tag), english).orElse(english);
    }

    private static String name(String tag) {
        return "messages_" + tag + ".properties";
    }

    private Optional<Properties> read(String name, Properties fallback) {
        try (var stream = open(name)) {
            if (stream == null) {
                return Optional.empty();
            }
            var sentences = new Properties(fallback);
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("Messages cannot be read: " + name, e);
        }
    }
}
