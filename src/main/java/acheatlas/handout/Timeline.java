package acheatlas.handout;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The picks that say when it began, what makes it worse and what eases it; and the others.
///
/// @param rest all that is none of these, red flags left out
record Timeline(
        List<Finding> started, List<Finding> worse, List<Finding> better, List<Finding> rest) {
    private static final String DURATION = "duration";
    private static final String WORSE = "s_worse_";
    private static final String BETTER = "s_better_";

    /// Ids of the findings that belong there but whose id does not say so.
    static final Set<String> STARTED =
            Set.of(
                    "s_slow_onset",
                    "s_sudden_onset",
                    "s_sudden_pop_injury",
                    "s_fall",
                    "s_getting_worse",
                    "m_no_better_6w",
                    "m_training_spike",
                    "m_new_hard_workout",
                    "m_new_sport");

    static final Set<String> EASED =
            Set.of(
                    "s_settles_with_rest",
                    "s_warmth_helps",
                    "s_rubbing_helps",
                    "s_anti_inflammatories_help");

    Timeline {
        started = List.copyOf(started);
        worse = List.copyOf(worse);
        better = List.copyOf(better);
        rest = List.copyOf(rest);
    }

    static Timeline of(Graph graph, Findings findings) {
        return new Timeline(
                picks(graph, findings).filter(Timeline::isStart).toList(),
                picks(graph, findings).filter(Timeline::isWorse).toList(),
                picks(graph, findings).filter(Timeline::isBetter).toList(),
                picks(graph, findings)
                        .filter(it -> !isStart(it) && !isWorse(it) && !isBetter(it))
                        .filter(it -> !it.isRedFlag())
                        .toList());
    }

    private static Stream<Finding> picks(Graph graph, Findings findings) {
        return findings.all(Answer.PRESENT).mapToObj(graph::finding);
    }

    private static boolean isStart(Finding finding) {
        return finding.group().equals(DURATION) || STARTED.contains(finding.id());
    }

    private static boolean isWorse(Finding finding) {
        return finding.id().startsWith(WORSE);
    }

    private static boolean isBetter(Finding finding) {
        return finding.id().startsWith(BETTER) || EASED.contains(finding.id());
    }
}
