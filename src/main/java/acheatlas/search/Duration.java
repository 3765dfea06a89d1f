package acheatlas.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads how long it has hurt in English: "for 3 weeks", "started four months ago", "two years".
///
/// A time that belongs to something else ("the op was two years ago", "32 weeks pregnant", "after
/// three days") is none; neither is one between six weeks and three months.
final class Duration {
    private static final double SIX_WEEKS = 42;
    private static final double THREE_MONTHS = 92;
    private static final int BEFORE = 6;
    private static final int BEHIND = 5;

    private static final Set<String> QUALIFIERS =
            Set.of(
                    "about", "around", "only", "just", "nearly", "almost", "over", "under", "like",
                    "at", "least", "more", "less", "than", "roughly", "the", "last", "past",
                    "these", "this", "a", "good", "well", "maybe");
    private static final Set<String> LEADS =
            Set.of("for", "been", "bin", "since", "lasted", "going", "had");
    private static final Set<String> TRAILS = Set.of("now", "already", "so", "straight", "solid");
    private static final Set<String> AGO = Set.of("ago", "back");
    private static final Set<String> STARTED =
            Set.of(
                    "started",
                    "start",
                    "began",
                    "begun",
                    "came",
                    "since",
                    "noticed",
                    "happened",
                    "hurt",
                    "injured",
                    "pulled");
    private static final Set<String> OTHER_BEFORE =
            Set.of(
                    "after", "every", "within", "in", "each", "per", "takes", "another", "next",
                    "until", "till", "aged", "age");
    private static final Set<String> OTHER_BEHIND =
            Set.of(
                    "old",
                    "pregnant",
                    "gone",
                    "after",
                    "later",
                    "post",
                    "into",
                    "apart",
                    "rest",
                    "off",
                    "between");
    private static final Set<String> OTHER_EVENTS =
            Set.of(
                    "birth",
                    "baby",
                    "born",
                    "pregnant",
                    "pregnancy",
                    "op",
                    "operation",
                    "surgery",
                    "replaced",
                    "replacement",
                    "cancer",
                    "smoke",
                    "smoked",
                    "smoking",
                    "fags",
                    "cigarettes",
                    "quit",
                    "steroids",
                    "steroid",
                    "prednisolone",
                    "prednisone",
                    "tablets",
                    "pills",
                    "diabetes",
                    "diabetic",
                    "stopped",
                    "gave",
                    "job",
                    "worked",
                    "married",
                    "dislocated",
                    "mileage",
                    "steps",
                    "chemo",
                    "sepsis",
                    "exercises",
                    "physio");
    private static final Set<String> MORE = Set.of("over", "more", "least");
    private static final Set<String> LESS = Set.of("under", "less", "nearly", "almost");
    private static final Set<String> RECENTLY = Set.of("last", "past");
    private static final Pattern END = Pattern.compile("\\s*($|[,.;!?)])");

    private final String text;
    private final List<Term> words;

    Duration(String text, List<Term> words) {
        this.text = text;
        this.words = words;
    }

    /// Id of the finding that the quantity tells.
    Optional<String> finding(Quantity quantity) {
        if (!quantity.isTime() || !isOfTheComplaint(quantity)) {
            return Optional.empty();
        }
        double least = quantity.leastDays();
        double most = quantity.mostDays();
        if (isQualified(quantity, MORE)) {
            least++;
            most = Double.MAX_VALUE;
        } else if (isQualified(quantity, LESS)) {
            most--;
        }
        if (most < SIX_WEEKS) {
            return Optional.of("m_lt6w");
        }
        return least > THREE_MONTHS ? Optional.of("m_gt3m") : Optional.empty();
    }

    private boolean isOfTheComplaint(Quantity quantity) {
        int lead = lead(quantity);
        var before = word(lead);
        var behind = word(quantity.last() + 1);
        if (OTHER_BEFORE.contains(before)
                || OTHER_BEHIND.contains(behind)
                || isNear(quantity, OTHER_EVENTS)) {
            return false;
        }
        boolean isAgo = AGO.contains(behind);
        boolean isAll = lead < 0 && quantity.last() + (isAgo ? 2 : 1) >= words.size();
        if (isAll) {
            return true;
        }
        return isAgo
                ? isNear(quantity, STARTED)
                : LEADS.contains(before)
                        || isQualified(quantity, RECENTLY)
                        || TRAILS.contains(behind)
                        || endsItsPiece(quantity);
    }

    /// "sciatica, two years": but not "twice a day,".
    private boolean endsItsPiece(Quantity quantity) {
        var behind = END.matcher(text).region(quantity.end(words), text.length());
        return !word(quantity.first()).equals("a") && behind.lookingAt();
    }

    private boolean isNear(Quantity quantity, Set<String> some) {
        int from = Math.max(0, quantity.first() - BEFORE);
        int to = Math.min(words.size(), quantity.last() + BEHIND);
        return words.subList(from, to).stream().map(Term::word).anyMatch(some::contains);
    }

    /// The place of the first word before the quantity that does not qualify it; -1 for none.
    private int lead(Quantity quantity) {
        int at = quantity.first() - 1;
        while (at >= 0 && QUALIFIERS.contains(word(at))) {
            at--;
        }
        return at;
    }

    private boolean isQualified(Quantity quantity, Set<String> by) {
        return words.subList(lead(quantity) + 1, quantity.first()).stream()
                .map(Term::word)
                .anyMatch(by::contains);
    }

    private String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).word() : "";
    }
}
