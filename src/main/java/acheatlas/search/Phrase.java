package acheatlas.search;

import acheatlas.graph.FindingKind;

import java.util.List;

/// One way to say a finding: its name or one of its synonyms, as meanings.
///
/// @param finding the finding's index in the graph
/// @param stems its words without endings, as a row
/// @param parts what it says, in its order, no meaning twice
record Phrase(int finding, FindingKind kind, String stems, List<Part> parts) {

    /// A meaning of the phrase.
    ///
    /// @param weight how telling it is
    record Part(String concept, WordClass wordClass, double weight) {}

    Phrase {
        parts = List.copyOf(parts);
    }

    boolean isRedFlag() {
        return kind == FindingKind.RED_FLAG;
    }

    boolean isSingleWord() {
        return stems.strip().indexOf(' ') < 0;
    }

    boolean has(WordClass wordClass) {
        return parts.stream().anyMatch(part -> part.wordClass() == wordClass);
    }

    boolean has(String concept) {
        return parts.stream().anyMatch(part -> part.concept().equals(concept));
    }

    int count(WordClass wordClass) {
        return (int) parts.stream().filter(part -> part.wordClass() == wordClass).count();
    }

    double weight() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }

    /// How telling this meaning is for the phrase; 0 where it has none such.
    double weight(String concept) {
        return parts.stream()
                .filter(part -> part.concept().equals(concept))
                .mapToDouble(Part::weight)
                .sum();
    }
}
