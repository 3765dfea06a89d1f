package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.ProblemKind;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the combination rules of triage.
final class RuleReader {
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
        var condition = Set.of("lowersFlag", "level", "asks");
        if (!in.has("when") && condition.stream().anyMatch(in::has)) {
            in.breaks(ProblemKind.MISSING_KEY, in, "add `when`: the findings it needs");
        }
        if (in.has("lowersFlag") && !in.has("level")) {
            in.breaks(ProblemKind.MISSING_KEY, in, "add `level`: what the flag counts as");
        }
        var triggers = Set.of("when", "atLevel", "neverAlone", "unsureCountsAsPresent");
        if (triggers.stream().noneMatch(in::has)) {
            in.breaks(ProblemKind.MISSING_KEY, in, "this rule does nothing; add `when`");
        }
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
