package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Condition;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.RedFlag;
import acheatlas.graph.Rule;
import acheatlas.ranking.Assessment;
import acheatlas.triage.RaisedFlag;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers what the red-flag panel asks of an assessment.
final class RedFlagDesk {
    private static final int MOST_OTHERS = 5;
    private static final int MOST_CAUSES = 3;

    private final Graph graph;

    RedFlagDesk(Graph graph) {
        this.graph = graph;
    }

    RedFlagAdvice advice(Assessment assessment) {
        var signs = signs(assessment).map(this::finding).toList();
        return new RedFlagAdvice(
                assessment.level(),
                signs,
                rules(assessment).map(Rule::id).toList(),
                causes(assessment),
                others(assessment));
    }

    private Stream<RaisedFlag> signs(Assessment assessment) {
        return assessment.advice().flags().stream()
                .filter(raised -> raised.level().isAtLeast(CareLevel.SOON))
                .sorted(Comparator.comparing(RaisedFlag::level).reversed());
    }

    private Finding finding(RaisedFlag raised) {
        return graph.finding(raised.flag().finding());
    }

    /// Rules that hold by what was found, and say more than the flags alone.
    private static Stream<Rule> rules(Assessment assessment) {
        return assessment.advice().rules().stream()
                .filter(
                        rule ->
                                rule.level().isAtLeast(CareLevel.SOON)
                                        || !rule.withholds().isEmpty());
    }

    private static List<Cause> causes(Assessment assessment) {
        var urgent = assessment.urgentCauses();
        var causes =
                urgent.isEmpty()
                        ? assessment.ranked().causes().stream()
                                .map(ranked -> ranked.cause())
                                .limit(1)
                        : urgent.stream();
        return causes.limit(MOST_CAUSES).toList();
    }

    /// First what the rules ask, then other signs of the same causes, then the most urgent rest.
    private List<Finding> others(Assessment assessment) {
        var near = Set.copyOf(assessment.advice().causes());
        var flags =
                graph.redFlags().stream()
                        .filter(flag -> flag.level() == CareLevel.EMERGENCY)
                        .sorted(
                                Comparator.comparing(
                                        (RedFlag flag) ->
                                                flag.pointsTo().stream().noneMatch(near::contains)))
                        .mapToInt(RedFlag::finding);
        var raised = new LinkedHashSet<Integer>();
        signs(assessment).forEach(flag -> raised.add(flag.flag().finding()));
        return IntStream.concat(
                        assessment.advice().asks().stream().mapToInt(Integer::intValue), flags)
                .distinct()
                .filter(finding -> !assessment.findings().isKnown(finding))
                .filter(finding -> !raised.contains(finding))
                .limit(MOST_OTHERS)
                .mapToObj(graph::finding)
                .toList();
    }

    /// The picks without which the level would fall: the signs at that level, or their parts and
    /// the rules' where nobody picked the sign itself.
    List<Finding> picksBehind(Assessment assessment) {
        var behind = new LinkedHashSet<Integer>();
        var top = assessment.advice().level();
        for (var raised : assessment.advice().flags()) {
            int sign = raised.flag().finding();
            if (raised.level() == top && assessment.findings().isKnown(sign)) {
                behind.add(sign);
            } else if (raised.level() == top) {
                addParts(behind, raised.flag().parts());
            }
        }
        for (var rule : assessment.advice().rules()) {
            if (rule.level() == top || rule.withholds().contains(Rule.Withheld.RANKING)) {
                addParts(behind, rule.when());
            }
        }
        return behind.stream()
                .filter(finding -> assessment.findings().isKnown(finding))
                .filter(finding -> !assessment.findings().isAbsent(finding))
                .map(graph::finding)
                .toList();
    }

    private static void addParts(Set<Integer> behind, Condition condition) {
        condition.findings().forEach(behind::add);
    }
}
