package acheatlas.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a language is read here: words as typed, without endings, as meanings; which words count how
/// much. Built once for the content's words, because those are spelt right by definition.
final class Lexicon {
    /// A word on two lists counts as the first says.
    private static final Map<WordClass, String> LISTS =
            new EnumMap<>(
                    Map.of(
                            WordClass.EMPTY, "empty_words",
                            WordClass.GRAMMAR, "grammar_words",
                            WordClass.LIGHT, "light_words",
                            WordClass.WEAK, "weak_words"));

    private final Grammar grammar;
    private final LayWords lists;
    private final SentenceWords sentenceWords;
    private final WordAnalyzer plain;
    private final ThreadLocal<ConceptReader> concepts;
    private final Remembered<String> stems;
    private final Remembered<List<String>> meanings;
    private final Spelling spelling;
    private final Map<String, WordClass> classes = new HashMap<>();

    /// @param language whose word lists to read
    /// @param counts the content's words as typed, and how often it has each
    Lexicon(String language, Grammar grammar, Map<String, Integer> counts) {
        this.grammar = grammar;
        lists = new LayWords(language);
        sentenceWords = SentenceWords.of(lists.pairs("sentence_words"));
        plain = WordAnalyzer.plain(grammar);
        var synonyms = lists.synonyms(WordAnalyzer.stems(grammar));
        concepts = ThreadLocal.withInitial(() -> new ConceptReader(synonyms));
        var stemmer = new Stemmer(grammar);
        spelling = Spelling.of(counts, spelledRight(), stemmer, grammar);
        meanings = new Remembered<>(this::look);
        stems = new Remembered<>(word -> stemmer.stem(spelling.mend(word)));
        LISTS.forEach(
                (kind, list) ->
                        lists.words(list).stream()
                                .flatMap(word -> meanings(word).stream())
                                .forEach(concept -> classes.putIfAbsent(concept, kind)));
    }

    private Set<String> spelledRight() {
        return Stream.concat(LISTS.values().stream(), Stream.of("plain_words", "lay_words"))
                .flatMap(list -> lists.words(list).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Forgets the words that were looked up.
    void forget() {
        meanings.forget();
        stems.forget();
        spelling.forget();
    }

    Grammar grammar() {
        return grammar;
    }

    SentenceWords sentenceWords() {
        return sentenceWords;
    }

    /// The lines `left => right` of one of the language's lists.
    Map<String, String> pairs(String list) {
        return lists.pairs(list);
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
