package acheatlas.search;

import acheatlas.graph.FindingKind;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One way to say a finding: its name or one of its synonyms, as meanings.
///
/// Thousands are compared with a sentence at each keystroke; what a comparison asks for is counted
/// once, here.
final class Phrase {
    /// A meaning of the phrase.
    ///
    /// @param weight how telling it is
    record Part(String concept, WordClass wordClass, double weight) {}

    private final int finding;
    private final FindingKind kind;
    private final String stems;
    private final List<Part> parts;
    private final double weight;
    private final Map<WordClass, Integer> counts = new EnumMap<>(WordClass.class);

    /// @param finding the finding's index in the graph
    /// @param stems its words without endings, as a row
    /// @param parts what it says, in its order, no meaning twice
    Phrase(int finding, FindingKind kind, String stems, List<Part> parts) {
        this.finding = finding;
        this.kind = kind;
        this.stems = stems;
        this.parts = List.copyOf(parts);
        double sum = 0;
        for (var part : parts) {
            sum += part.weight();
            counts.merge(part.wordClass(), 1, Integer::sum);
        }
        weight = sum;
    }

    int finding() {
        return finding;
    }

    FindingKind kind() {
        return kind;
    }

    String stems() {
        return stems;
    }

    List<Part> parts() {
        return parts;
    }

    boolean isRedFlag() {
        return kind == FindingKind.RED_FLAG;
    }

    boolean isSingleWord() {
        return stems.indexOf(' ', 1) == stems.length() - 1;
    }

    boolean has(WordClass wordClass) {
        return count(wordClass) > 0;
    }

    boolean has(String concept) {
        for (var part : parts) {
            if (part.concept().equals(concept)) {
                return true;
            }
        }
        return false;
    }

    int count(WordClass wordClass) {
        return counts.getOrDefault(wordClass, 0);
    }

    double weight() {
        return weight;
    }

    /// How telling this meaning is for the phrase; 0 where it has none such.
    double weight(String concept) {
        for (var part : parts) {
            if (part.concept().equals(concept)) {
                return part.weight();
            }
        }
        return 0;
    }
}
