package acheatlas.ranking;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Links;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Orders causes by the weight of the picks: a pure function, any thread.
///
/// The score of a cause is its commonness plus one number for each pick it lists, nothing else, so
/// the reasons shown are exactly the links used. A cause that lists a pick never falls for it, a
/// cause whose finding is denied never rises for it.
///
/// Work grows with the links of the picks, not with the graph: it remembers where the causes stood
/// for the findings it was asked about last, and one pick more or less adds or takes away that
/// pick's links alone. Sums are exact, so what it remembers never shows in what it answers.
public final class Ranker {
    private final Graph graph;
    private final Weights weights;
    private final Standing nothing;
    // one of many right places to begin from, whichever thread left it
    private volatile Standing last;

    public Ranker(Graph graph) {
        this.graph = graph;
        weights = new Weights(graph);
        nothing = Standing.withNothing(new Ground(graph, weights));
        last = nothing;
    }

    /// The causes the picks point to, in two lists.
    public RankedCauses rank(Findings findings) {
        var before = last;
        var changed = before.changed(findings);
        var now =
                changed.size() < findings.size()
                        ? before.to(findings, changed)
                        : nothing.to(findings, findings.inOrder());
        last = now;
        return now.ranked();
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
        open.sort(
                Comparator.comparingDouble(
                        link -> weights.sign(link, false) - weights.sign(link, true)));
        return open.stream().limit(most).map(links::to).toList();
    }
}
