package acheatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the word that was meant behind a misspelt one.
///
/// Only words nobody knows are mended: neither the content's own nor plain ones. One slip is
/// forgiven in words of four letters or more, two from eight on; the first letter must be right.
/// Two letters that changed places are one slip.
final class Spelling {
    private static final int SHORTEST_MENDED = 4;
    private static final int TWO_SLIPS_FROM = 8;
    private static final int SELDOM = 3;
    private static final int OFTEN = 6;
    private static final int SHORTEST_MISSPELLING = 5;

    private final Set<String> plain;
    private final Set<String> known;
    private final Stemmer stemmer;
    private final Grammar grammar;
    private final Map<Character, List<String>> targets;
    private final Remembered<String> mended = new Remembered<>(this::look);
    private final Remembered<List<String>> near = new Remembered<>(this::lookNear);

    /// @param targets the words a misspelt one may be turned into, the likeliest first
    private Spelling(List<String> targets, Set<String> plain, Stemmer stemmer, Grammar grammar) {
        this.plain = plain;
        this.stemmer = stemmer;
        this.grammar = grammar;
        known =
                Stream.concat(targets.stream(), plain.stream())
                        .flatMap(word -> Stream.of(word, stemmer.stem(word)))
                        .collect(Collectors.toUnmodifiableSet());
        this.targets =
                targets.stream()
                        .filter(word -> word.length() >= SHORTEST_MENDED)
                        .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    void forget() {
        mended.forget();
        near.forget();
        stemmer.forget();
    }

    /// Reads the content's own misspellings as what they stand for: a word it has seldom that is
    /// one slip from one it has often. So "geting worse" is the same phrase as "getting worse".
    ///
    /// @param counts the content's words and how often it has each
    /// @param plain other words that are spelt right
    static Spelling of(
            Map<String, Integer> counts, Set<String> plain, Stemmer stemmer, Grammar grammar) {
        var often = likeliestFirst(counts, word -> count(counts, word) >= OFTEN);
        var draft = new Spelling(often, plain, stemmer, grammar);
        return new Spelling(
                likeliestFirst(
                        counts,
                        word ->
                                count(counts, word) > SELDOM
                                        || word.length() < SHORTEST_MISSPELLING
                                        || draft.isKnown(word)
                                        || draft.near(word, 1).isEmpty()),
                plain,
                stemmer,
                grammar);
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
        return known.contains(word) || known.contains(stemmer.stem(word));
    }

    /// The word that was meant, or the word itself where none is near.
    String mend(String word) {
        return mended.of(word);
    }

    boolean isMisspelt(String word) {
        return !mend(word).equals(word);
    }

    /// Known words that this one could be a slip for, whether it is known itself or not.
    List<String> near(String word) {
        return near.of(word);
    }

    private String look(String word) {
        if (plain.contains(word)
                || word.length() < SHORTEST_MENDED
                || !word.chars().allMatch(Character::isLetter)) {
            return word;
        }
        // "hurtin" is how it is said, and counts as "hurting" even where the content has it
        var written = grammar.written(word).filter(one -> known.contains(stemmer.stem(one)));
        if (written.isPresent()) {
            return written.get();
        }
        var meant = isKnown(word) ? List.<String>of() : near(word);
        return meant.isEmpty() ? word : meant.getFirst();
    }

    private List<String> lookNear(String word) {
        if (word.length() < SHORTEST_MENDED) {
            return List.of();
        }
        var words = new ArrayList<>(near(word, 1));
        if (word.length() >= TWO_SLIPS_FROM) {
            words.addAll(near(word, 2));
        }
        return words.stream().distinct().toList();
    }

    private List<String> near(String word, int slips) {
        var words = new ArrayList<String>();
        for (var target : targets.getOrDefault(word.charAt(0), List.of())) {
            if (Math.abs(target.length() - word.length()) <= slips
                    && Slips.atMost(slips, word, target)) {
                words.add(target);
            }
        }
        return words;
    }
}
