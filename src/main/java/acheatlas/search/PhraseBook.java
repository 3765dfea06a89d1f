package acheatlas.search;

import acheatlas.search.Phrase.Part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Every name and synonym of every finding as a phrase, and how telling each meaning is: the fewer
/// findings speak of it, the more.
final class PhraseBook {
    // tuned on phrases of lay people; see SearchTest for what they must do
    private static final double PAIN_WEIGHT = 1.0;
    private static final double WORSE_WEIGHT = 1.5;
    private static final double LIGHT_WEIGHT = 0.6;
    private static final double GRAMMAR_WEIGHT = 0.3;

    private final Lexicon lexicon;
    private final Map<String, Double> weights;
    private final Map<String, List<Phrase>> byConcept = new HashMap<>();

    PhraseBook(List<SearchEntry> entries, Lexicon lexicon) {
        this.lexicon = lexicon;
        weights = weights(entries);
        for (var entry : entries) {
            phrases(entry).forEach(this::add);
        }
    }

    private void add(Phrase phrase) {
        for (var part : phrase.parts()) {
            byConcept.computeIfAbsent(part.concept(), _ -> new ArrayList<>()).add(phrase);
        }
    }

    private Map<String, Double> weights(List<SearchEntry> entries) {
        var findingsOf = new HashMap<String, Set<Integer>>();
        for (var entry : entries) {
            for (var text : entry.phrases()) {
                for (var concept : concepts(text)) {
                    findingsOf.computeIfAbsent(concept, _ -> new HashSet<>()).add(entry.finding());
                }
            }
        }
        var rarity = new HashMap<String, Double>();
        findingsOf.forEach(
                (concept, findings) ->
                        rarity.put(
                                concept, Math.log(1 + (double) entries.size() / findings.size())));
        return rarity;
    }

    private Stream<Phrase> phrases(SearchEntry entry) {
        return entry.phrases().stream()
                .filter(text -> entry.ages().isEmpty() || !Person.isAge(text, lexicon.plain()))
                .map(text -> phrase(entry, text))
                .filter(phrase -> !phrase.parts().isEmpty());
    }

    private Phrase phrase(SearchEntry entry, String text) {
        var parts = concepts(text).stream().map(this::part).toList();
        return new Phrase(entry.finding(), entry.kind(), lexicon.stems().row(text), parts);
    }

    private Part part(String concept) {
        var wordClass = lexicon.classOf(concept);
        double weight =
                switch (wordClass) {
                    case EMPTY, GRAMMAR -> GRAMMAR_WEIGHT;
                    case LIGHT -> LIGHT_WEIGHT;
                    case SPECIAL, WEAK, FULL -> specialWeight(concept);
                };
        return new Part(concept, wordClass, weight);
    }

    private double specialWeight(String concept) {
        return switch (concept) {
            case Concept.PAIN -> PAIN_WEIGHT;
            case Concept.WORSE -> WORSE_WEIGHT;
            default -> weights.getOrDefault(concept, 0.0);
        };
    }

    /// The meanings of a phrase; its empty words only where it has nothing else.
    private List<String> concepts(String text) {
        var all = new LinkedHashSet<>(lexicon.concepts().words(text));
        var telling =
                all.stream()
                        .filter(concept -> lexicon.classOf(concept) != WordClass.EMPTY)
                        .toList();
        return telling.isEmpty() ? List.copyOf(all) : telling;
    }

    /// The phrases with this meaning in them.
    List<Phrase> with(String concept) {
        return byConcept.getOrDefault(concept, List.of());
    }
}
