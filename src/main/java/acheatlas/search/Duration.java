package acheatlas.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long it has hurt. A time that belongs to something else ("the op was two years ago")
/// is none; neither is one between six weeks and three months. What belongs to what is told by the
/// words around it, which each language brings.
abstract class Duration {
    private static final double SIX_WEEKS = 42;
    private static final double THREE_MONTHS = 92;
    private static final int BEFORE = 6;
    private static final Pattern END = Pattern.compile("\\s*($|[,.;!?)])");

    private final String text;
    private final List<Term> words;

    Duration(String text, List<Term> words) {
        this.text = text;
        this.words = words;
    }

    /// Words that may stand between what leads to a time and the time: "for about two weeks".
    abstract Set<String> qualifiers();

    /// The qualifiers that make a time a longer one.
    abstract Set<String> more();

    /// The qualifiers that make a time a shorter one.
    abstract Set<String> less();

    /// Whether a time is how long it has hurt.
    ///
    /// @param before the word that leads to it; empty for none
    /// @param behind the word after it; empty for none
    abstract boolean isOfTheComplaint(Quantity quantity, String before, String behind);

    /// Id of the finding that the quantity tells.
    final Optional<String> finding(Quantity quantity) {
        var before = word(lead(quantity));
        var behind = word(quantity.last() + 1);
        if (!quantity.isTime() || !isOfTheComplaint(quantity, before, behind)) {
            return Optional.empty();
        }
        double least = quantity.leastDays();
        double most = quantity.mostDays();
        if (isQualified(quantity, more())) {
            least++;
            most = Double.MAX_VALUE;
        } else if (isQualified(quantity, less())) {
            most--;
        }
        if (most < SIX_WEEKS) {
            return Optional.of("m_lt6w");
        }
        return least > THREE_MONTHS ? Optional.of("m_gt3m") : Optional.empty();
    }

    /// Whether the time is all there is, but for so many words behind it.
    final boolean isAll(Quantity quantity, int behind) {
        return lead(quantity) < 0 && quantity.last() + 1 + behind >= words.size();
    }

    /// "sciatica, two years".
    final boolean endsItsPiece(Quantity quantity) {
        return END.matcher(text).region(quantity.end(words), text.length()).lookingAt();
    }

    /// @param behind how many words behind the time count as near, its last word included
    final boolean isNear(Quantity quantity, Set<String> some, int behind) {
        int from = Math.max(0, quantity.first() - BEFORE);
        int to = Math.min(words.size(), quantity.last() + behind);
        return words.subList(from, to).stream().map(Term::word).anyMatch(some::contains);
    }

    final boolean isQualified(Quantity quantity, Set<String> by) {
        return words.subList(lead(quantity) + 1, quantity.first()).stream()
                .map(Term::word)
                .anyMatch(by::contains);
    }

    /// The place of the first word before the quantity that does not qualify it; -1 for none.
    private int lead(Quantity quantity) {
        int at = quantity.first() - 1;
        while (at >= 0 && qualifiers().contains(word(at))) {
            at--;
        }
        return at;
    }

    /// The word at a place; empty where there is none.
    final String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }
}
