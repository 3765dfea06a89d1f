package acheatlas.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells which phrases a sentence could hold at all, so that few have to be tried word by word.
///
/// By arithmetic on arrays: for each meaning of the sentence its weight is added to the phrases
/// that have it; a phrase whose sum stays below what a match needs cannot fit. The others are those
/// whose very words stand in the sentence.
final class Candidates {
    private static final double ROUNDING = 1e-9;

    /// The phrases, by number, that have a meaning, and its weight in them all.
    private record Use(double weight, List<Integer> phrases) {}

    private static final class Posting {
        private final double weight;
        private final int[] phrases;

        Posting(Use use) {
            weight = use.weight();
            phrases = use.phrases().stream().mapToInt(number -> number).toArray();
        }

        void addTo(double[] said) {
            for (int number : phrases) {
                said[number] += weight;
            }
        }
    }

    private final List<Phrase> phrases;
    private final double[] needed;
    private final Map<String, Posting> byConcept = new HashMap<>();
    private final Map<String, List<Integer>> byStems = new HashMap<>();
    private int longest;

    Candidates(List<Phrase> phrases) {
        this.phrases = List.copyOf(phrases);
        needed = new double[phrases.size()];
        var uses = new HashMap<String, Use>();
        for (int number = 0; number < phrases.size(); number++) {
            var phrase = phrases.get(number);
            needed[number] = Fit.needed(phrase) - ROUNDING;
            for (var part : phrase.parts()) {
                uses.computeIfAbsent(part.concept(), _ -> new Use(part.weight(), new ArrayList<>()))
                        .phrases()
                        .add(number);
            }
            byStems.computeIfAbsent(phrase.stems(), _ -> new ArrayList<>(1)).add(number);
            longest = Math.max(longest, phrase.stems().split(" ", -1).length - 2);
        }
        uses.forEach((concept, use) -> byConcept.put(concept, new Posting(use)));
    }

    /// In the order of the book.
    List<Phrase> in(Sentence sentence) {
        var said = new double[needed.length];
        for (var concept : meanings(sentence)) {
            var posting = byConcept.get(concept);
            if (posting != null) {
                posting.addTo(said);
            }
        }
        markLiteral(sentence.stems(), said);
        var found = new ArrayList<Phrase>();
        for (int number = 0; number < said.length; number++) {
            if (said[number] >= needed[number]) {
                found.add(phrases.get(number));
            }
        }
        return found;
    }

    /// What the sentence says, and what that may stand for.
    private static Set<String> meanings(Sentence sentence) {
        var meanings = new HashSet<>(sentence.byConcept().keySet());
        for (var concept : Fit.REPLACEABLE) {
            for (var other : Fit.standIns(concept)) {
                if (sentence.byConcept().containsKey(other)) {
                    meanings.add(concept);
                }
            }
        }
        return meanings;
    }

    private void markLiteral(List<String> stems, double[] said) {
        for (int from = 0; from < stems.size(); from++) {
            var row = new StringBuilder(" ");
            for (int at = from; at < Math.min(stems.size(), from + longest); at++) {
                row.append(stems.get(at)).append(' ');
                for (int number : byStems.getOrDefault(row.toString(), List.of())) {
                    said[number] = Double.MAX_VALUE;
                }
            }
        }
    }
}
