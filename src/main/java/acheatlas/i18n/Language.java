package acheatlas.i18n;

import java.util.Locale;

/// A language the app can speak.
///
/// @param tag BCP 47, as in the names of its files: `messages_es.properties`, `text/es.json`
/// @param ownName what its speakers call it
public record Language(String tag, String ownName) {
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
