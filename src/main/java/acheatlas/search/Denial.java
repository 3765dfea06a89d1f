package acheatlas.search;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which words of a sentence a "no" or a "not sure" reaches.
///
/// Its reach is deliberately short, because a red flag that is wrongly denied is worse than one
/// that is wrongly asked about: it ends with the clause, at a comma unless a list ends in "or", and
/// at an "and" that starts to tell something new.
final class Denial {
    private final SentenceWords small;
    private final Map<Word, Word> cues = new HashMap<>();

    private Denial(List<Word> words, SentenceWords small) {
        this.small = small;
        Word cue = null;
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (cue != null && endsBefore(cue, words, at)) {
                cue = null;
            }
            if (cue != null) {
                cues.put(word, cue);
            }
            cue = isCue(word) ? word : cue;
        }
    }

    static Denial in(Sentence sentence, SentenceWords small) {
        return new Denial(sentence.words(), small);
    }

    private static boolean isCue(Word word) {
        return word.concept().equals(Concept.NOT) || word.concept().equals(Concept.UNSURE);
    }

    private boolean endsBefore(Word cue, List<Word> words, int at) {
        var word = words.get(at);
        if (word.clause() != cue.clause()) {
            return true;
        }
        if (word.piece() == words.get(at - 1).piece() || word.concept().equals(Concept.OR)) {
            return false;
        }
        if (small.and().contains(word.concept())) {
            return at + 1 < words.size() && startsStatement(words.get(at + 1));
        }
        return startsStatement(word) || !listEndsInOr(words, at);
    }

    private boolean startsStatement(Word word) {
        return small.statement().contains(word.concept());
    }

    private static boolean listEndsInOr(List<Word> words, int from) {
        int clause = words.get(from).clause();
        return words.subList(from, words.size()).stream()
                .takeWhile(word -> word.clause() == clause)
                .anyMatch(word -> word.concept().equals(Concept.OR));
    }

    /// How the sentence means a match. A match that contains the "not" itself is not denied by it.
    Mention.Sense of(Match match) {
        var cue = cue(match);
        if (match.isTakenBack() || (cue != null && cue.concept().equals(Concept.NOT))) {
            return Mention.Sense.DENIED;
        }
        return cue == null ? Mention.Sense.PRESENT : Mention.Sense.UNSURE;
    }

    private @Nullable Word cue(Match match) {
        var own = new HashSet<>(match.words());
        for (var word : match.words()) {
            var cue = cues.get(word);
            if (cue != null && !own.contains(cue)) {
                return cue;
            }
        }
        return null;
    }
}
