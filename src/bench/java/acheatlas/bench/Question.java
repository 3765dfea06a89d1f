package acheatlas.bench;

import acheatlas.graph.Graph;

/// The question put to others: the five causes with the highest sum of weights over eleven
/// findings.
///
/// They know nothing of places that must hurt, of denied findings or of reasons, so theirs is the
/// lighter task.
final class Question {
    static final int SHOWN = 5;

    private Question() {}

    /// A link's weight for those who only add weights up.
    static double weight(Graph graph, int link) {
        var links = graph.causeFindings();
        return links.suggests(link) + links.expected(link) / 10.0;
    }
}
