package acheatlas.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Properties;

/// The sentences of the app in one language.
///
/// Keys are `screen.element`; a sentence is whole, with `{0}` for what changes and `{0,choice,…}`
/// for plurals. What is not translated is said in English. Immutable; any thread may ask.
///
/// ```java
/// messages.say("shell.name")
/// ```
public final class Messages {
    private final Language language;
    private final Properties sentences;

    private Messages(Language language, Properties sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public static Messages in(Language language) {
        var english = read("messages.properties", new Properties());
        if (language.equals(Languages.ENGLISH)) {
            return new Messages(language, english);
        }
        return new Messages(language, read("messages_" + language.tag() + ".properties", english));
    }

    private static Properties read(String file, Properties fallback) {
        var sentences = new Properties(fallback);
        try (var stream = Messages.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("Messages are missing from the build: " + file);
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException("Messages cannot be read: " + file, e);
        }
    }

    public Language language() {
        return language;
    }

    /// The sentence of a key.
    ///
    /// @throws IllegalArgumentException for a key that is in no file; `MessagesTest` finds those
    ///   first
    public String say(String key, Object... arguments) {
        var sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No message has the key " + key);
        }
        return new MessageFormat(sentence, language.locale()).format(arguments);
    }
}
