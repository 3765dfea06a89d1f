package acheatlas.ranking;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.triage.Answer;
import acheatlas.triage.CareAdvice;
import acheatlas.triage.Findings;
import acheatlas.triage.Triage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// From findings to an assessment: triage, then ranking. The one door for window and command line.
public final class Explorer {
    private static final double NEARLY_ALL = 0.8;

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
        var fitting = ranker.rank(withFlags(findings, advice));
        var ranked = advice.allowsRanking() ? fitting : RankedCauses.NONE;
        var level = advice.level().orMore(wanted(ranked));
        return new Assessment(findings, advice, level, ranked, urgentCauses(advice, fitting));
    }

    /// A flag raised by its parts counts as if it had been picked itself, unless a rule found it
    /// harmless in this company.
    private Findings withFlags(Findings findings, CareAdvice advice) {
        var all = findings;
        for (var raised : advice.flags()) {
            boolean isHarmless =
                    raised.level() == CareLevel.SELF_CARE
                            && raised.flag().level() != CareLevel.SELF_CARE;
            if (!isHarmless) {
                all = all.with(graph, graph.finding(raised.flag().finding()), Answer.PRESENT);
            }
        }
        return all;
    }

    /// Where no flag is up, what fits may still want to be seen: arthritis soon, a likely stress
    /// fracture the same day. Nearly all of what fits has to want it, so that one doubtful rival
    /// alarms nobody; and nothing becomes an emergency by ranking alone.
    private static CareLevel wanted(RankedCauses ranked) {
        if (ranked.causes().isEmpty() || ranked.causes().getFirst().band() != Band.BEST) {
            return CareLevel.SELF_CARE;
        }
        var belief = Belief.of(ranked.causes());
        for (var level : List.of(CareLevel.URGENT, CareLevel.SOON)) {
            if (belief.inThoseThat(cause -> cause.level().isAtLeast(level)) >= NEARLY_ALL) {
                return level;
            }
        }
        return CareLevel.SELF_CARE;
    }

    /// What the flags point to, most urgent first; among equals those that fit the rest of the
    /// picks best.
    private List<Cause> urgentCauses(CareAdvice advice, RankedCauses fitting) {
        return advice.causes().stream()
                .map(graph::cause)
                .sorted(
                        Comparator.comparing(
                                        (Cause cause) -> advice.levelOf(cause.index()),
                                        Comparator.reverseOrder())
                                .thenComparingDouble(cause -> -fit(cause, fitting)))
                .toList();
    }

    private static double fit(Cause cause, RankedCauses fitting) {
        return fitting.find(cause.id()).map(RankedCause::score).orElse(Double.NEGATIVE_INFINITY);
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
