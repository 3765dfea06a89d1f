package acheatlas.search;

import acheatlas.search.Phrase.Part;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the phrases of the book in a sentence, whole or nearly so.
final class PhraseMatcher {
    private static final Comparator<Match> BEST_FIRST =
            Comparator.comparingDouble(Match::score)
                    .reversed()
                    .thenComparingInt(Match::start)
                    .thenComparingInt(match -> match.phrase().finding());

    private final Candidates candidates;

    PhraseMatcher(PhraseBook book) {
        candidates = new Candidates(book.phrases());
    }

    /// Every phrase that fits, best first.
    List<Match> matches(Sentence sentence) {
        var matches = new ArrayList<Match>();
        for (var phrase : candidates.in(sentence)) {
            var anchor = anchor(sentence, phrase);
            if (anchor != null) {
                for (var word : sentence.with(anchor.concept())) {
                    Fit.of(sentence, phrase, word).ifPresent(matches::add);
                }
            }
        }
        matches.sort(BEST_FIRST);
        return matches;
    }

    /// The most telling part that the sentence has.
    private static @Nullable Part anchor(Sentence sentence, Phrase phrase) {
        Part anchor = null;
        for (var part : phrase.parts()) {
            if ((anchor == null || part.weight() > anchor.weight())
                    && !sentence.with(part.concept()).isEmpty()) {
                anchor = part;
            }
        }
        return anchor;
    }
}
