package acheatlas.search;

import java.util.List;
import java.util.Set;

/// Reads how long it has hurt in English: "for 3 weeks", "started four months ago", "two years";
/// not "32 weeks pregnant", "after three days".
final class EnglishDuration extends Duration {
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

    EnglishDuration(String text, List<Term> words) {
        super(text, words);
    }

    @Override
    Set<String> qualifiers() {
        return QUALIFIERS;
    }

    @Override
    Set<String> more() {
        return MORE;
    }

    @Override
    Set<String> less() {
        return LESS;
    }

    @Override
    boolean isOfTheComplaint(Quantity quantity, String before, String behind) {
        if (OTHER_BEFORE.contains(before)
                || OTHER_BEHIND.contains(behind)
                || isNear(quantity, OTHER_EVENTS, BEHIND)) {
            return false;
        }
        boolean isAgo = AGO.contains(behind);
        if (isAll(quantity, isAgo ? 1 : 0)) {
            return true;
        }
        // but not "twice a day,"
        boolean ends = endsItsPiece(quantity) && !word(quantity.first()).equals("a");
        return isAgo
                ? isNear(quantity, STARTED, BEHIND)
                : LEADS.contains(before)
                        || isQualified(quantity, RECENTLY)
                        || TRAILS.contains(behind)
                        || ends;
    }
}
