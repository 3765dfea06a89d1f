package acheatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/// Finds the phrases of the book in a sentence, whole or nearly so.
final class PhraseMatcher {
    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score)
                    .reversed()
                    .thenComparingInt(Match::start)
                    .thenComparingInt(match -> match.phrase().finding());

    private final PhraseBook book;

    PhraseMatcher(PhraseBook book) {
        this.book = book;
    }

    /// Every phrase that fits, best first.
    List<Match> matches(Sentence sentence) {
        var phrases = new LinkedHashSet<Phrase>();
        sentence.words().forEach(word -> phrases.addAll(book.with(word.concept())));
        var matches = new ArrayList<Match>();
        for (var phrase : phrases) {
            phrase.parts().stream()
                    .filter(part -> !sentence.with(part.concept()).isEmpty())
                    .max(Comparator.comparingDouble(Phrase.Part::weight))
                    .ifPresent(
                            anchor ->
                                    sentence.with(anchor.concept())
                                            .forEach(
                                                    word ->
                                                            Fit.of(sentence, phrase, word)
                                                                    .ifPresent(matches::add)));
        }
        matches.sort(BEST_FIRST);
        return matches;
    }
}
