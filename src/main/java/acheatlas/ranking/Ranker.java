package acheatlas.ranking;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Links;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders causes by the weight of the picks: a pure function, any thread.
///
/// The score of a cause is its commonness plus one number for each pick it lists, nothing else, so
/// the reasons shown are exactly the links used. A cause that lists a pick never falls for it, a
/// cause whose finding is denied never rises for it. Work grows with the picks' own links, not the
/// graph.
public final class Ranker {
    private static final Comparator<RankedCause> BEST_FIRST =
            Comparator.comparingDouble(RankedCause::score)
                    .reversed()
                    .thenComparing(ranked -> ranked.cause().id());

    private final Graph graph;
    private final Weights weights;

    public Ranker(Graph graph) {
        this(graph, new Weights(graph));
    }

    Ranker(Graph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /// The causes the picks point to, in two lists.
    public RankedCauses rank(Findings findings) {
        var tallies = new Tallies(graph, weights);
        findings.all(Answer.PRESENT).forEach(tallies::addPresent);
        findings.all(Answer.ABSENT).forEach(tallies::addAbsent);
        var causes = new ArrayList<RankedCause>();
        var contributors = new ArrayList<RankedCause>();
        for (var tally : tallies.all()) {
            var cause = graph.cause(tally.cause());
            if (tally.isOpen(cause)) {
                (cause.isContributor() ? contributors : causes).add(ranked(cause, tally));
            }
        }
        return new RankedCauses(Bands.assign(sorted(causes)), Bands.assign(sorted(contributors)));
    }

    private RankedCause ranked(Cause cause, Tally tally) {
        return new RankedCause(
                cause, weights.prior(cause) + tally.sum(), Band.LITTLE, tally.reasons());
    }

    private static List<RankedCause> sorted(List<RankedCause> causes) {
        return causes.stream().sorted(BEST_FIRST).toList();
    }

    /// The findings of a cause nobody has answered yet, most telling first: "would help to know".
    public List<Integer> wouldHelp(Cause cause, Findings findings, int most) {
        Links links = graph.causeFindings();
        var open = new ArrayList<Integer>();
        for (int link = links.start(cause.index()); link < links.end(cause.index()); link++) {
            if (!findings.isKnown(links.to(link))) {
                open.add(link);
            }
        }
        open.sort(Comparator.comparingDouble(link -> weights.absent(link) - weights.present(link)));
        return open.stream().limit(most).map(links::to).toList();
    }
}
