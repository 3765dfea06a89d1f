package acheatlas.ui.handout;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.i18n.Language;

import java.util.List;
import java.util.stream.Collectors;

/// What the screen says.
record HandoutWords(Edition edition) {

    String say(String key, Object... arguments) {
        return edition.messages().say(key, arguments);
    }

    String name(Cause cause) {
        return edition.content().words().cause(cause.id()).name();
    }

    String name(Move move) {
        return edition.content().words().move(move.id()).name();
    }

    /// `English`, `Español + English`.
    String name(List<Language> languages) {
        return languages.stream()
                .map(Language::ownName)
                .collect(Collectors.joining(say("handout.languages.and")));
    }
}
