package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.ProblemKind;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the check questions and holds them to every red flag: each is asked for, and once.
final class GateReader {
    private static final String FLAG = "rf_";

    private final Nodes nodes;

    GateReader(Nodes nodes) {
        this.nodes = nodes;
    }

    GateQuestion read(Fields in) {
        in.needs("flags");
        in.names("flags").stream()
                .filter(name -> !name.value().startsWith(FLAG))
                .forEach(
                        name ->
                                in.breaks(
                                        ProblemKind.WRONG_KIND,
                                        name,
                                        "`flags` names red flags, `rf_…`"));
        return new GateQuestion(in.id(), nodes.ids(NodeKind.FINDING).lookAll(in, "flags"));
    }

    /// Tells of questions too many, of flags nobody asks for and of flags asked for twice.
    static void check(Fields root, Graph graph, Nodes nodes) {
        var questions = nodes.of(NodeKind.GATE);
        if (questions.size() > GateQuestion.MOST) {
            root.fault(
                    ProblemKind.OUT_OF_RANGE,
                    root.value("gate").orElse(root),
                    "`gate` has %d questions; %d at most"
                            .formatted(questions.size(), GateQuestion.MOST));
        }
        var askedBy = new HashMap<String, String>();
        questions.forEach(question -> checkTwice(question, askedBy));
        graph.redFlags().stream()
                .map(flag -> graph.finding(flag.finding()))
                .filter(finding -> !askedBy.containsKey(finding.id()))
                .forEach(finding -> notAsked(finding, nodes.of(NodeKind.FINDING)));
    }

    private static void checkTwice(Fields question, Map<String, String> askedBy) {
        for (var name : question.names("flags")) {
            var first = askedBy.putIfAbsent(name.value(), question.id());
            if (first != null) {
                question.fault(
                        ProblemKind.DUPLICATE_LINK,
                        name,
                        "`%s` is asked for by `%s` already; take it out of one"
                                .formatted(name.value(), first));
            }
        }
    }

    private static void notAsked(Finding flag, List<Fields> findings) {
        var in = findings.get(flag.index());
        in.fault(ProblemKind.NOT_ASKED, in, "add `%s` to a question of `gate`".formatted(in.id()));
    }
}
