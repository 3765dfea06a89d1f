package acheatlas.ranking;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.triage.Answer;
import acheatlas.triage.CareAdvice;
import acheatlas.triage.Findings;
import acheatlas.triage.Triage;

import java.util.List;
import java.util.stream.IntStream;

/// From findings to an assessment: triage, then ranking. The one door for window and command line.
public final class Explorer {
    private final Graph graph;
    private final Triage triage;
    private final Ranker ranker;

    public Explorer(Graph graph) {
        this.graph = graph;
        triage = new Triage(graph);
        ranker = new Ranker(graph);
    }

    public Graph graph() {
        return graph;
    }

    public Assessment assess(Findings findings) {
        var advice = triage.assess(findings);
        var ranked =
                advice.allowsRanking()
                        ? ranker.rank(withFlags(findings, advice))
                        : RankedCauses.NONE;
        var urgent = advice.causes().stream().map(graph::cause).toList();
        return new Assessment(findings, advice, level(advice, ranked), ranked, urgent);
    }

    /// A flag raised by its parts counts as if it had been picked itself.
    private Findings withFlags(Findings findings, CareAdvice advice) {
        var all = findings;
        for (var raised : advice.flags()) {
            all = all.with(graph, graph.finding(raised.flag().finding()), Answer.PRESENT);
        }
        return all;
    }

    /// Where no flag is up, a cause that fits best may still want to be seen: arthritis soon, a
    /// likely stress fracture the same day. Nothing becomes an emergency by ranking alone.
    private static CareLevel level(CareAdvice advice, RankedCauses ranked) {
        if (ranked.causes().isEmpty() || ranked.causes().getFirst().band() != Band.BEST) {
            return advice.level();
        }
        var wanted = ranked.causes().getFirst().cause().level();
        var most = wanted == CareLevel.EMERGENCY ? CareLevel.URGENT : wanted;
        return advice.level().orMore(most);
    }

    /// The moves that may help a cause and may be offered with these findings, best first.
    public List<Move> moves(Assessment assessment, Cause cause) {
        var links = graph.causeMoves();
        return IntStream.range(links.start(cause.index()), links.end(cause.index()))
                .mapToObj(link -> graph.move(links.to(link)))
                .filter(assessment::allows)
                .filter(move -> !move.notForCauses().contains(cause.index()))
                .toList();
    }

    /// What would help to know about a cause, most telling first.
    public List<Integer> wouldHelp(Assessment assessment, Cause cause, int most) {
        return ranker.wouldHelp(cause, assessment.findings(), most);
    }
}
