package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.List;
import java.util.stream.Stream;

/// What a person picked, in the groups it is shown in, each in the order of picking.
///
/// @param redFlags signs that need care, which they have
/// @param have everything else they have
public record Picks(
        List<Finding> redFlags, List<Finding> have, List<Finding> haveNot, List<Finding> notSure) {

    public Picks {
        redFlags = List.copyOf(redFlags);
        have = List.copyOf(have);
        haveNot = List.copyOf(haveNot);
        notSure = List.copyOf(notSure);
    }

    static Picks of(Graph graph, Findings findings) {
        return new Picks(
                all(graph, findings, Answer.PRESENT).filter(Finding::isRedFlag).toList(),
                all(graph, findings, Answer.PRESENT).filter(f -> !f.isRedFlag()).toList(),
                all(graph, findings, Answer.ABSENT).toList(),
                all(graph, findings, Answer.UNSURE).toList());
    }

    private static Stream<Finding> all(Graph graph, Findings findings, Answer answer) {
        return findings.all(answer).mapToObj(graph::finding);
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public int count() {
        return redFlags.size() + have.size() + haveNot.size() + notSure.size();
    }

    /// How many of them can point to a cause: what a person has.
    public int countPresent() {
        return redFlags.size() + have.size();
    }
}
