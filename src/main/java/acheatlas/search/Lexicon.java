package acheatlas.search;

import org.apache.lucene.analysis.synonym.SynonymMap;

import java.util.ArrayList;
import java.util.EnumMap;
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
    /// A word on two lists counts as the first says.
    private static final Map<WordClass, String> LISTS =
            new EnumMap<>(
                    Map.of(
                            WordClass.EMPTY, "empty_words_en.txt",
                            WordClass.GRAMMAR, "grammar_words_en.txt",
                            WordClass.LIGHT, "light_words_en.txt",
                            WordClass.WEAK, "weak_words_en.txt"));

    private final WordAnalyzer plain = WordAnalyzer.plain();
    private final SynonymMap layWords = LayWords.synonyms(WordAnalyzer.stems());
    private final ThreadLocal<ConceptReader> concepts =
            ThreadLocal.withInitial(() -> new ConceptReader(layWords));
    private final Remembered<String> stems;
    private final Remembered<List<String>> meanings = new Remembered<>(this::look);
    private final Spelling spelling;
    private final Map<String, WordClass> classes = new HashMap<>();

    /// @param counts the content's words as typed, and how often it has each
    Lexicon(Map<String, Integer> counts) {
        var stemmer = new Stemmer();
        spelling = Spelling.of(counts, spelledRight(), stemmer);
        stems = new Remembered<>(word -> stemmer.stem(spelling.mend(word)));
        LISTS.forEach(
                (kind, list) ->
                        LayWords.words(list).stream()
                                .flatMap(word -> meanings(word).stream())
                                .forEach(concept -> classes.putIfAbsent(concept, kind)));
    }

    private static Set<String> spelledRight() {
        return Stream.concat(
                        LISTS.values().stream(),
                        Stream.of("plain_words_en.txt", "lay_words_en.txt"))
                .flatMap(list -> LayWords.words(list).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    Reading read(String text) {
        return read(text, plain.terms(text));
    }

    /// @param words the words of the text, as typed
    Reading read(String text, List<Term> words) {
        var stemmed = new ArrayList<Term>(words.size());
        var row = new ArrayList<String>(words.size());
        for (var word : words) {
            var stem = stems.of(word.word());
            stemmed.add(new Term(stem, word.start(), word.end()));
            row.add(stem);
        }
        return new Reading(text, words, row, concepts.get().read(stemmed));
    }

    /// What a word, or a few, mean by themselves.
    List<String> meanings(String words) {
        return meanings.of(words);
    }

    private List<String> look(String words) {
        return read(words).concepts().stream().map(Term::word).toList();
    }

    WordClass classOf(String concept) {
        return Concept.isSpecial(concept)
                ? WordClass.SPECIAL
                : classes.getOrDefault(concept, WordClass.FULL);
    }

    /// Whether a word, as typed, had to be mended.
    boolean isMisspelt(String word) {
        return spelling.isMisspelt(word);
    }

    /// The content's words that a word could be a slip for, the likeliest first.
    List<String> near(String word) {
        return spelling.near(word);
    }
}
