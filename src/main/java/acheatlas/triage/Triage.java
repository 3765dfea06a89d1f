package acheatlas.triage;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Graph;
import acheatlas.graph.RedFlag;
import acheatlas.graph.Rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/// Red flags and combination rules: a pure function of graph and findings.
///
/// A flag is raised by its own question, by "not sure" where rule R10 says so, or by the smaller
/// findings it is made of. Nothing a person denies takes a raised flag away: a red flag always
/// wins.
public final class Triage {
    private final Graph graph;

    public Triage(Graph graph) {
        this.graph = graph;
    }

    /// How soon somebody with these findings should be seen, and why.
    public CareAdvice assess(Findings findings) {
        var present = present(findings);
        IntPredicate isPresent = present::get;
        IntPredicate isAbsent = finding -> findings.isAbsent(finding) && !present.get(finding);
        var rules =
                graph.rules().stream()
                        .filter(rule -> rule.when().holds(isPresent, isAbsent))
                        .toList();
        var flags =
                graph.redFlags().stream()
                        .filter(flag -> present.get(flag.finding()))
                        .map(flag -> new RaisedFlag(flag, level(flag, rules)))
                        .toList();
        return advice(flags, rules);
    }

    /// Findings that count as present: the person's own, the unsure ones of R10, and raised flags.
    private BitSet present(Findings findings) {
        var present = new BitSet();
        findings.all(Answer.PRESENT).forEach(present::set);
        findings.all(Answer.UNSURE)
                .filter(
                        unsure ->
                                graph.redFlag(unsure)
                                        .filter(RedFlag::unsureCountsAsPresent)
                                        .isPresent())
                .forEach(present::set);
        boolean grows = !present.isEmpty();
        while (grows) {
            grows = false;
            for (var flag : graph.redFlags()) {
                if (!present.get(flag.finding())
                        && flag.parts().holds(present::get, findings::isAbsent)) {
                    present.set(flag.finding());
                    grows = true;
                }
            }
        }
        return present;
    }

    /// A rule may say that a flag, in this company, is less than it looks (R2: walking pain that
    /// sitting takes away).
    private static CareLevel level(RedFlag flag, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.lowersFlag() == flag.finding())
                .map(Rule::level)
                .findFirst()
                .orElse(flag.level());
    }

    private CareAdvice advice(List<RaisedFlag> flags, List<Rule> held) {
        var level = CareLevel.SELF_CARE;
        for (var flag : flags) {
            level = level.orMore(flag.level());
        }
        for (var rule : held) {
            level = level.orMore(rule.level());
        }
        var reached = level;
        var rules = new ArrayList<>(held);
        graph.rules().stream()
                .filter(rule -> rule.atLevels().contains(reached))
                .forEach(rules::add);
        return new CareAdvice(
                level, flags, List.copyOf(held), causes(flags, held), withheld(rules), asks(rules));
    }

    /// Causes to think of: those of the most urgent flags and rules first.
    private static List<Integer> causes(List<RaisedFlag> flags, List<Rule> rules) {
        var causes = new LinkedHashSet<Integer>();
        for (var level : CareLevel.values()) {
            var ofLevel = new LinkedHashSet<Integer>();
            flags.stream()
                    .filter(flag -> flag.level() == level)
                    .forEach(flag -> ofLevel.addAll(flag.flag().pointsTo()));
            rules.stream()
                    .filter(rule -> rule.level() == level)
                    .forEach(rule -> ofLevel.addAll(rule.pointsTo()));
            ofLevel.addAll(causes);
            causes = ofLevel;
        }
        return List.copyOf(causes);
    }

    private static Set<Rule.Withheld> withheld(List<Rule> rules) {
        var withheld = new LinkedHashSet<Rule.Withheld>();
        rules.forEach(rule -> withheld.addAll(rule.withholds()));
        return withheld;
    }

    private static List<Integer> asks(List<Rule> rules) {
        return rules.stream().flatMap(rule -> rule.asks().stream()).distinct().toList();
    }
}
