package acheatlas.search;

import acheatlas.search.Phrase.Part;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Every name and synonym of every finding as a phrase, and how telling each meaning is: the fewer
/// findings speak of it, the more.
final class PhraseBook {
    // tuned on phrases of lay people; see SearchTest for what they must do
    private static final double PAIN_WEIGHT = 1.0;
    private static final double WORSE_WEIGHT = 1.5;
    private static final double LIGHT_WEIGHT = 0.6;
    private static final double GRAMMAR_WEIGHT = 0.3;

    private record Said(SearchEntry entry, Reading reading, Set<String> meanings) {}

    private final Lexicon lexicon;
    private final Map<String, Part> parts = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<Phrase>> byTyped = new HashMap<>();

    PhraseBook(ContentPhrases content) {
        lexicon = content.lexicon();
        var said = new ArrayList<Said>();
        for (var spoken : content.findings()) {
            for (var reading : spoken.phrases()) {
                said.add(new Said(spoken.entry(), reading, meanings(reading)));
            }
        }
        var rarity = rarity(said, content.findings().size());
        for (var phrase : said) {
            var meant = new ArrayList<Part>(phrase.meanings().size());
            for (var concept : phrase.meanings()) {
                meant.add(parts.computeIfAbsent(concept, _ -> part(concept, rarity)));
            }
            if (!meant.isEmpty() && !isAge(phrase)) {
                add(phrase, meant);
            }
        }
    }

    private void add(Said said, List<Part> meant) {
        var entry = said.entry();
        var phrase = new Phrase(entry.finding(), entry.kind(), said.reading().stemRow(), meant);
        phrases.add(phrase);
        byTyped.computeIfAbsent(said.reading().typedRow(), _ -> new ArrayList<>(1)).add(phrase);
    }

    /// Ages are read by their pattern, and need no phrase.
    private boolean isAge(Said phrase) {
        return !phrase.entry().ages().isEmpty() && lexicon.grammar().isAge(phrase.reading());
    }

    private static Map<String, Double> rarity(List<Said> said, double all) {
        var findingsOf = new HashMap<String, BitSet>();
        for (var phrase : said) {
            for (var concept : phrase.meanings()) {
                findingsOf
                        .computeIfAbsent(concept, _ -> new BitSet())
                        .set(phrase.entry().finding());
            }
        }
        var rarity = new HashMap<String, Double>();
        findingsOf.forEach(
                (concept, findings) ->
                        rarity.put(concept, Math.log(1 + all / findings.cardinality())));
        return rarity;
    }

    private Part part(String concept, Map<String, Double> rarity) {
        var wordClass = lexicon.classOf(concept);
        double weight =
                switch (wordClass) {
                    case EMPTY, GRAMMAR -> GRAMMAR_WEIGHT;
                    case LIGHT -> LIGHT_WEIGHT;
                    case SPECIAL, WEAK, FULL ->
                            switch (concept) {
                                case Concept.PAIN -> PAIN_WEIGHT;
                                case Concept.WORSE -> WORSE_WEIGHT;
                                default -> rarity.getOrDefault(concept, 0.0);
                            };
                };
        return new Part(concept, wordClass, weight);
    }

    /// The meanings of a phrase; its empty words only where it has nothing else.
    private Set<String> meanings(Reading reading) {
        var all = new LinkedHashSet<String>();
        var telling = new LinkedHashSet<String>();
        for (var term : reading.concepts()) {
            all.add(term.word());
            if (lexicon.classOf(term.word()) != WordClass.EMPTY) {
                telling.add(term.word());
            }
        }
        return telling.isEmpty() ? all : telling;
    }

    /// The phrases that a text is, word for word: one, where no two findings claim the same.
    List<Phrase> exactly(Reading text) {
        return byTyped.getOrDefault(text.typedRow(), List.of());
    }

    List<Phrase> phrases() {
        return phrases;
    }
}
