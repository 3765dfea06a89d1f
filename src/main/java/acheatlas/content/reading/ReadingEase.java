package acheatlas.content.reading;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// How easily a text reads, in one language. Grades are crude: they count, they do not understand;
/// a text that passes may still be hard. Pure; any thread.
///
/// ```java
/// ReadingEase.in("en").orElseThrow().scores(Sentence.in("You can walk. It helps."))
/// ```
public sealed interface ReadingEase permits EnglishEase, SpanishEase {
    /// The most words a sentence may have, in any language.
    int MOST_WORDS = 20;

    /// The most sentences a paragraph may have, in any language.
    int MOST_SENTENCES = 4;

    /// The measure for a language; empty where none has been written.
    ///
    /// @param language a language tag such as `en`
    static Optional<ReadingEase> in(String language) {
        return switch (language) {
            case "en" -> Optional.of(EnglishEase.INSTANCE);
            case "es" -> Optional.of(SpanishEase.INSTANCE);
            default -> Optional.empty();
        };
    }

    /// Syllables of a word as it is spoken; at least 1.
    int syllables(String word);

    /// The scores of a text, the first the one to name when one number must do; none for a text
    /// without a word.
    List<Score> scores(Collection<Sentence> sentences);

    /// Counts a text with some way of counting syllables.
    static Counts count(Collection<Sentence> sentences, ToIntFunction<String> syllables) {
        int words = 0;
        int all = 0;
        int longWords = 0;
        for (var sentence : sentences) {
            for (var word : sentence.words()) {
                int spoken = syllables.applyAsInt(word);
                words++;
                all += spoken;
                longWords += spoken >= 3 ? 1 : 0;
            }
        }
        return new Counts(sentences.size(), words, all, longWords);
    }
}
