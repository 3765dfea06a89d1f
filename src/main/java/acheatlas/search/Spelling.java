package acheatlas.search;

import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the word that was meant behind a misspelt one.
///
/// Only words nobody knows are mended: neither the content's own nor plain English. One slip is
/// forgiven in words of four letters or more, two from eight on; the first letter must be right.
/// Two letters that changed places are one slip.
final class Spelling {
    private static final int SHORTEST_MENDED = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int SELDOM = 3;
    private static final int OFTEN = 6;
    private static final int SHORTEST_MISSPELLING = 5;

    private final Set<String> known;
    private final UnaryOperator<String> stem;
    private final Map<Character, List<String>> targets;

    /// @param targets the words a misspelt one may be turned into, the likeliest first
    private Spelling(List<String> targets, Set<String> plain, UnaryOperator<String> stem) {
        this.stem = stem;
        known =
                Stream.concat(targets.stream(), plain.stream())
                        .flatMap(word -> Stream.of(word, stem.apply(word)))
                        .collect(Collectors.toUnmodifiableSet());
        this.targets =
                targets.stream()
                        .filter(word -> word.length() >= SHORTEST_MENDED)
                        .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /// Reads the content's own misspellings as what they stand for: a word it has seldom that is
    /// one slip from one it has often. So "geting worse" is the same phrase as "getting worse".
    ///
    /// @param counts the content's words and how often it has each
    /// @param plain other words that are spelt right
    /// @param stem takes the ending off a word
    static Spelling of(Map<String, Integer> counts, Set<String> plain, UnaryOperator<String> stem) {
        var often = likeliestFirst(counts, word -> count(counts, word) >= OFTEN);
        var draft = new Spelling(often, plain, stem);
        return new Spelling(
                likeliestFirst(
                        counts,
                        word ->
                                count(counts, word) > SELDOM
                                        || word.length() < SHORTEST_MISSPELLING
                                        || draft.isKnown(word)
                                        || draft.nearest(word, 1).isEmpty()),
                plain,
                stem);
    }

    private static int count(Map<String, Integer> counts, String word) {
        return counts.getOrDefault(word, 0);
    }

    private static List<String> likeliestFirst(
            Map<String, Integer> counts, Predicate<String> kept) {
        return counts.keySet().stream()
                .filter(kept)
                .sorted(
                        Comparator.<String>comparingInt(word -> -count(counts, word))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private boolean isKnown(String word) {
        return known.contains(word) || known.contains(stem.apply(word));
    }

    /// The word that was meant, or the word itself where none is near.
    String mend(String word) {
        if (word.length() < SHORTEST_MENDED || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        // "hurtin" is how it is said, and counts as "hurting" even where the content has it
        if (word.endsWith("in") && known.contains(stem.apply(word + "g"))) {
            return word + "g";
        }
        return isKnown(word)
                ? word
                : nearest(word, 1)
                        .or(
                                () ->
                                        word.length() < TWO_SLIPS_FROM
                                                ? Optional.empty()
                                                : nearest(word, 2))
                        .orElse(word);
    }

    private Optional<String> nearest(String word, int slips) {
        var near =
                new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips));
        return targets.getOrDefault(word.charAt(0), List.of()).stream()
                .filter(near::run)
                .findFirst();
    }
}
