package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.ProblemKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the combination rules of triage.
final class RuleReader {
    private static final Set<String> TRIGGERS =
            Set.of("atLevel", "neverAlone", "unsureCountsAsPresent");
    private static final Set<String> NEED_WHEN = Set.of("lowersFlag", "level", "asks");

    private final Nodes nodes;
    private final Ids findings;
    private final ConditionReader conditions;

    RuleReader(Nodes nodes) {
        this.nodes = nodes;
        findings = nodes.ids(NodeKind.FINDING);
        conditions = new ConditionReader(findings);
    }

    Rule read(Fields in) {
        checkParts(in);
        var when = conditions.read(in, "when");
        if (in.has("when") && when.isEmpty()) {
            in.leaveOut();
        }
        return new Rule(
                in.id(),
                when.orElse(Condition.never()),
                in.oneOf("level", CareLevel.class, CareLevel.SELF_CARE),
                lowersFlag(in),
                nodes.ids(NodeKind.CAUSE).lookAll(in, "pointsTo"),
                findings.lookAll(in, "asks"),
                withholds(in),
                atLevels(in),
                findings.lookAll(in, "neverAlone"),
                flags(in, "unsureCountsAsPresent"),
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }

    private static void checkParts(Fields in) {
        in.needs("sources", 0);
        if (in.has("lowersFlag") && !in.has("level")) {
            in.breaks(ProblemKind.MISSING_KEY, in, "add `level`: what the flag counts as");
        }
        if (in.has("when") || TRIGGERS.stream().anyMatch(in::has)) {
            return;
        }
        boolean waits = NEED_WHEN.stream().anyMatch(in::has);
        var kind = waits ? ProblemKind.MISSING_KEY : ProblemKind.IDLE_RULE;
        in.breaks(kind, in, "add `when`: the findings this rule needs");
    }

    private int lowersFlag(Fields in) {
        var named = in.name("lowersFlag");
        named.filter(name -> !isFlag(name.value()))
                .ifPresent(
                        name ->
                                in.breaks(
                                        ProblemKind.WRONG_KIND,
                                        name,
                                        "`lowersFlag` names a red flag, `rf_…`"));
        int flag = findings.look(in, "lowersFlag");
        if (named.isPresent() && flag == Ids.NONE) {
            in.leaveOut();
        }
        return flag;
    }

    private List<Integer> flags(Fields in, String key) {
        in.names(key).stream()
                .filter(name -> !isFlag(name.value()))
                .forEach(
                        name ->
                                in.breaks(
                                        ProblemKind.WRONG_KIND,
                                        name,
                                        "`%s` names red flags, `rf_…`".formatted(key)));
        return findings.lookAll(in, key);
    }

    private static boolean isFlag(String id) {
        return id.startsWith("rf_");
    }

    private static Set<Rule.Withheld> withholds(Fields in) {
        return in.names("withholds").stream()
                .flatMap(name -> in.constant("withholds", name, Rule.Withheld.class).stream())
                .collect(Collectors.toSet());
    }

    private static Set<CareLevel> atLevels(Fields in) {
        return in.name("atLevel")
                .flatMap(name -> in.constant("atLevel", name, CareLevel.class))
                .map(Set::of)
                .orElse(Set.of());
    }
}
