package acheatlas.ranking;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Links;
import acheatlas.ranking.Comparison.Mark;
import acheatlas.ranking.Comparison.Points;
import acheatlas.ranking.Comparison.Row;
import acheatlas.ranking.Comparison.Side;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Lays causes side by side. A pure function, any thread.
///
/// A cause lists a finding when a link leads to it: a symptom, a red flag, or something about the
/// person that raises the cause.
public final class Comparer {
    public static final int FEWEST = 2;
    public static final int MOST = 3;

    private final Graph graph;
    private final Weights weights;

    public Comparer(Graph graph) {
        this.graph = graph;
        weights = new Weights(graph);
    }

    /// Compares causes with what is known.
    ///
    /// What was answered comes first, in the order of the answers; then what would help most to
    /// tell them apart; last the red flags that are not there.
    ///
    /// @throws IllegalArgumentException for other than two or three different causes
    public Comparison compare(List<Cause> causes, Assessment assessment) {
        if (causes.size() < FEWEST || causes.stream().distinct().count() != causes.size()) {
            throw new IllegalArgumentException("Only different causes can be compared: " + causes);
        }
        if (causes.size() > MOST) {
            throw new IllegalArgumentException("Too many to compare: " + causes);
        }
        var sides = causes.stream().map(cause -> side(cause, assessment)).toList();
        var shared = listed(causes.getFirst());
        var apart = new BitSet();
        for (var cause : causes) {
            var listed = listed(cause);
            shared.and(listed);
            apart.or(listed);
        }
        apart.andNot(shared);
        return new Comparison(
                sides, rows(shared, sides, assessment), rows(apart, sides, assessment));
    }

    private Side side(Cause cause, Assessment assessment) {
        return assessment
                .ranked()
                .find(cause.id())
                .map(ranked -> new Side(ranked, true))
                .orElseGet(() -> new Side(unlisted(cause), false));
    }

    private RankedCause unlisted(Cause cause) {
        return new RankedCause(cause, weights.prior(cause), Band.LITTLE, List.of());
    }

    private BitSet listed(Cause cause) {
        var listed = new BitSet();
        links(graph.causeFindings(), cause).map(graph.causeFindings()::to).forEach(listed::set);
        links(graph.causeModifiers(), cause)
                .filter(link -> graph.causeModifiers().suggests(link) > 0)
                .map(graph.causeModifiers()::to)
                .forEach(listed::set);
        return listed;
    }

    private static IntStream links(Links links, Cause cause) {
        return IntStream.range(links.start(cause.index()), links.end(cause.index()));
    }

    private List<Row> rows(BitSet findings, List<Side> sides, Assessment assessment) {
        var belief = Belief.of(sides.stream().map(Side::ranked).toList());
        var known = assessment.findings();
        var answered = known.inOrder();
        return findings.stream()
                .boxed()
                .sorted(
                        Comparator.<Integer>comparingInt(finding -> turn(finding, known))
                                .thenComparingInt(answered::indexOf)
                                .thenComparingDouble(finding -> -belief.gain(weights, finding))
                                .thenComparingInt(finding -> finding))
                .map(finding -> row(finding, sides, known))
                .toList();
    }

    /// The check before the causes denies every red flag: shown first, they would bury the rest.
    private int turn(int finding, Findings known) {
        if (!known.isKnown(finding)) {
            return 1;
        }
        boolean isDeniedFlag =
                graph.finding(finding).isRedFlag()
                        && known.answer(finding).filter(it -> it == Answer.ABSENT).isPresent();
        return isDeniedFlag ? 2 : 0;
    }

    private Row row(int finding, List<Side> sides, Findings known) {
        var marks =
                sides.stream().map(side -> mark(side.ranked().cause().index(), finding)).toList();
        return new Row(finding, known.answer(finding), marks);
    }

    private Mark mark(int cause, int finding) {
        var findings = graph.causeFindings();
        int link = findings.between(cause, finding);
        if (link >= 0) {
            return mark(findings, link, weights.sign(link, true));
        }
        var modifiers = graph.causeModifiers();
        int modifier = modifiers.between(cause, finding);
        return modifier < 0
                ? Mark.NONE
                : mark(modifiers, modifier, weights.modifier(modifier, true));
    }

    private static Mark mark(Links links, int link, double weight) {
        return new Mark(
                weight >= 0 ? Points.HERE : Points.AWAY,
                Reason.Strength.of(weight),
                links.evidence(link));
    }
}
