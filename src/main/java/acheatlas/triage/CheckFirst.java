package acheatlas.triage;

import acheatlas.graph.GateQuestion;
import acheatlas.graph.Graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The check before any cause is shown: which of its questions a person has answered. A pure
/// function of graph and findings.
///
/// A question is answered when each of its red flags is: by a yes, a no or a "not sure" of its own,
/// or because the smaller findings it is made of have raised it. So a flag that is taken off again
/// opens its question again.
public final class CheckFirst {
    private final Graph graph;

    public CheckFirst(Graph graph) {
        this.graph = graph;
    }

    public List<GateQuestion> questions() {
        return graph.gate();
    }

    /// Whether a question is answered.
    ///
    /// @param advice what triage says of these findings
    public boolean isAnswered(GateQuestion question, Findings findings, CareAdvice advice) {
        var raised = raised(advice);
        return question.flags().stream()
                .allMatch(flag -> findings.isKnown(flag) || raised.contains(flag));
    }

    /// Whether every question is.
    public boolean isPassed(Findings findings, CareAdvice advice) {
        return questions().stream().allMatch(question -> isAnswered(question, findings, advice));
    }

    private static Set<Integer> raised(CareAdvice advice) {
        var raised = new HashSet<Integer>();
        advice.flags().forEach(flag -> raised.add(flag.flag().finding()));
        return raised;
    }
}
