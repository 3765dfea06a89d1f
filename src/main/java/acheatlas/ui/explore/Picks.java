package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.RedFlag;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.List;
import java.util.stream.Stream;

/// What a person picked, in the groups it is shown in, each in the order of picking.
///
/// Signs that need care and are not there are left out: the check before the causes denies thirty
/// of them at a time, and shows what was said to each.
///
/// @param redFlags signs that need care, which they have
/// @param have everything else they have
/// @param notSure with the signs for which "not sure" counts as "yes"
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
                all(graph, findings, Answer.ABSENT).filter(f -> !f.isRedFlag()).toList(),
                all(graph, findings, Answer.UNSURE).filter(f -> counts(graph, f)).toList());
    }

    private static boolean counts(Graph graph, Finding unsure) {
        return !unsure.isRedFlag()
                || graph.redFlag(unsure.index()).filter(RedFlag::unsureCountsAsPresent).isPresent();
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
