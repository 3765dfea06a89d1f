package acheatlas.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How English is read here: words as typed, without endings, as meanings; which words count how
/// much. Built once for the content's words, because those are spelt right by definition.
final class Lexicon {
    private static final Map<WordClass, String> LISTS =
            Map.of(
                    WordClass.EMPTY, "empty_words_en.txt",
                    WordClass.GRAMMAR, "grammar_words_en.txt",
                    WordClass.LIGHT, "light_words_en.txt",
                    WordClass.WEAK, "weak_words_en.txt");

    private final WordAnalyzer plain = WordAnalyzer.plain();
    private final WordAnalyzer stems;
    private final WordAnalyzer concepts;
    private final Spelling spelling;
    private final Map<String, WordClass> classes = new HashMap<>();

    Lexicon(List<SearchEntry> entries) {
        var endings = WordAnalyzer.stems(word -> word);
        spelling = Spelling.of(counts(entries), spelledRight(), word -> stem(endings, word));
        stems = WordAnalyzer.stems(spelling::mend);
        concepts = WordAnalyzer.concepts(LayWords.synonyms(endings), spelling::mend);
        LISTS.forEach(
                (kind, list) ->
                        LayWords.words(list).stream()
                                .flatMap(word -> concepts.words(word).stream())
                                .forEach(concept -> classes.putIfAbsent(concept, kind)));
    }

    private Map<String, Integer> counts(List<SearchEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.phrases().stream())
                .flatMap(text -> plain.words(text).stream())
                .collect(Collectors.toMap(word -> word, _ -> 1, Integer::sum));
    }

    private static Set<String> spelledRight() {
        return Stream.concat(
                        LISTS.values().stream(),
                        Stream.of("plain_words_en.txt", "lay_words_en.txt"))
                .flatMap(list -> LayWords.words(list).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String stem(WordAnalyzer endings, String word) {
        var stems = endings.words(word);
        return stems.size() == 1 ? stems.getFirst() : word;
    }

    /// Words as typed, lower case, accents folded.
    WordAnalyzer plain() {
        return plain;
    }

    /// Words spelt right and without their endings.
    WordAnalyzer stems() {
        return stems;
    }

    /// What the words mean.
    WordAnalyzer concepts() {
        return concepts;
    }

    WordClass classOf(String concept) {
        return Concept.isSpecial(concept)
                ? WordClass.SPECIAL
                : classes.getOrDefault(concept, WordClass.FULL);
    }

    /// Whether a word, as typed, had to be mended.
    boolean isMisspelt(String word) {
        return !spelling.mend(word).equals(word);
    }
}
