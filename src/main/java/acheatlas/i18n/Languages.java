package acheatlas.i18n;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The languages that ship. A new one is its files alone; `MessagesTest` and `DataTest` then list
/// what is still to be said.
public final class Languages {
    /// What every text is written in first, and what stands in for a missing translation.
    public static final Language ENGLISH = new Language("en", "English");

    public static final Language SPANISH = new Language("es", "Español");

    public static final List<Language> SHIPPED = in(MessageFiles.SHIPPED);

    private Languages() {}

    /// English, then every language that has sentences among some files, each by the name it gives
    /// itself.
    public static List<Language> in(MessageFiles files) {
        var others =
                files.tags()
                        .map(
                                tag ->
                                        new Language(
                                                tag,
                                                files.sentences(tag)
                                                        .getProperty("language.own-name")));
        return Stream.concat(Stream.of(ENGLISH), others).toList();
    }

    /// The shipped language of a tag such as `es` or `es-MX`; empty when there is none.
    public static Optional<Language> find(String tag) {
        var wanted = new Language(tag, "").locale().getLanguage();
        return SHIPPED.stream()
                .filter(language -> language.locale().getLanguage().equals(wanted))
                .findFirst();
    }
}
