package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.List;

/// The difference between what was shown before a step and after it.
///
/// @param said what was answered, or answered anew
/// @param opened what was answered before and is no more
public record Change(List<Said> said, List<Finding> opened, Movement movement) {
    static final Change NONE = new Change(List.of(), List.of(), Movement.NONE);

    public Change {
        said = List.copyOf(said);
        opened = List.copyOf(opened);
    }

    static Change between(Graph graph, Assessment before, Assessment after) {
        return new Change(
                said(graph, before.findings(), after.findings()),
                opened(graph, before.findings(), after.findings()),
                Movement.between(before.ranked(), after.ranked()));
    }

    private static List<Said> said(Graph graph, Findings before, Findings after) {
        var said = new ArrayList<Said>();
        for (int finding : after.inOrder()) {
            if (!after.answer(finding).equals(before.answer(finding))) {
                after.answer(finding)
                        .ifPresent(answer -> said.add(new Said(graph.finding(finding), answer)));
            }
        }
        return said;
    }

    private static List<Finding> opened(Graph graph, Findings before, Findings after) {
        return before.inOrder().stream()
                .filter(finding -> !after.isKnown(finding))
                .map(graph::finding)
                .toList();
    }

    /// The same with nothing moved.
    Change settled() {
        return new Change(said, opened, Movement.NONE);
    }

    /// Whether it is the check before the causes, which answers many red flags at a time.
    boolean isCheck() {
        return said.size() > 1 && said.stream().allMatch(it -> it.finding().isRedFlag());
    }

    /// Whether nothing was said: a question was skipped.
    boolean isEmpty() {
        return said.isEmpty() && opened.isEmpty();
    }
}
