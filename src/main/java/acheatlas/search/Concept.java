package acheatlas.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Meanings the matching treats in a way of its own. They are called the same in every language:
/// the right sides of `lay_words_LANG.txt` lead to them.
final class Concept {
    static final String PAIN = "pain";
    static final String WORSE = "wors";
    static final String SEVERE = "sever";
    static final String RELIEF = "relief";
    static final String FINE = "fine";
    static final String NOT = "not";
    static final String CANNOT = "cannot";
    static final String CAN = "can";
    static final String STOP = "stop";
    static final String BOTH = "both";
    static final String UNSURE = "unsur";
    static final String FEVER = "fever";
    static final String AND = "and";
    static final String OR = "or";

    private Concept() {}

    /// All meanings that the code knows by name.
    static Set<String> names() {
        return Stream.of(
                        Set.of(
                                PAIN, WORSE, SEVERE, RELIEF, FINE, NOT, CANNOT, CAN, STOP, BOTH,
                                UNSURE, FEVER, AND, OR),
                        Places.COMPLAINTS,
                        Places.NOT_HERE)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether a phrase with this word says something else without it.
    static boolean isEssential(String concept) {
        return switch (concept) {
            case NOT, CANNOT, RELIEF, FINE, UNSURE, WORSE, STOP, BOTH -> true;
            default -> false;
        };
    }

    /// Whether no phrase is about this word alone: "hurts" names no finding.
    static boolean isSpecial(String concept) {
        return switch (concept) {
            case PAIN, WORSE, NOT, CANNOT, CAN, RELIEF, FINE, UNSURE -> true;
            default -> false;
        };
    }

    /// Whether several findings may rest on the same such word: "bum and hip hurt". A fever counts
    /// beside whatever else comes with it: "shivering with a fever" is both, and urgent for that.
    static boolean isShared(String concept) {
        return concept.equals(SEVERE) || concept.equals(FEVER) || isSpecial(concept);
    }
}
