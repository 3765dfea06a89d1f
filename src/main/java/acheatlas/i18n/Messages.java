package acheatlas.i18n;

import java.text.MessageFormat;
import java.util.List;
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
    private final List<Language> languages;
    private final Properties sentences;

    private Messages(Language language, List<Language> languages, Properties sentences) {
        this.language = language;
        this.languages = List.copyOf(languages);
        this.sentences = sentences;
    }

    /// The sentences that ship.
    public static Messages in(Language language) {
        return in(language, Languages.SHIPPED, MessageFiles.SHIPPED);
    }

    /// The sentences in a language whose files lie elsewhere.
    public static Messages in(Language language, MessageFiles files) {
        return in(language, Languages.in(files), files);
    }

    private static Messages in(Language language, List<Language> languages, MessageFiles files) {
        return new Messages(language, languages, files.sentences(language.tag()));
    }

    public Language language() {
        return language;
    }

    /// Every language there is to choose from, this one among them.
    public List<Language> languages() {
        return languages;
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
