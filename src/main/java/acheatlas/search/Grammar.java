package acheatlas.search;

import org.apache.lucene.analysis.TokenStream;

import java.util.List;
import java.util.Optional;

/// What the search knows of a language beside its word lists: where words end, and how people say
/// numbers, ages and times. A language without one is read word by word, by its lists alone. Any
/// thread.
interface Grammar {
    /// The grammar for a language.
    ///
    /// @param language a language tag such as `en`
    static Grammar in(String language) {
        return switch (language) {
            case "en" -> new EnglishGrammar();
            case "es" -> new SpanishGrammar();
            default -> new Grammar() {};
        };
    }

    /// Words as they are compared when nothing is taken off them but what hangs on to them, such as
    /// a possessive.
    ///
    /// @param words in lower case, accents folded
    default TokenStream bare(TokenStream words) {
        return words;
    }

    /// Words without their endings.
    default TokenStream stems(TokenStream words) {
        return words;
    }

    /// A word as it is written, where this is a way to say it: "hurtin".
    default Optional<String> written(String word) {
        return Optional.empty();
    }

    /// The quantities of a text, in its order.
    default List<Quantity> quantities(String text, List<Term> words) {
        return List.of();
    }

    /// The ages of a text, the first the person's own.
    default List<Age> ages(List<Term> words, List<Quantity> quantities) {
        return List.of();
    }

    /// Id of the finding that says how long it has hurt, where a quantity tells that.
    default Optional<String> duration(String text, List<Term> words, Quantity quantity) {
        return Optional.empty();
    }

    /// Whether every time is read as a quantity, so that no phrase may take its words: "tuve cáncer
    /// hace 5 años" is not "hace años".
    default boolean readsAllTimes() {
        return false;
    }

    /// Whether a text is about an age, so that it needs no phrase of its own.
    default boolean isAge(Reading reading) {
        var words = reading.words();
        return !ages(words, quantities(reading.text(), words)).isEmpty();
    }
}
