package acheatlas.graph;

import java.util.List;
import java.util.Set;

/// A [Rule] for a test, with only the parts that matter said; findings and causes by index, as
/// [GraphFixture#finding] and [GraphFixture#cause] give them.
public final class RuleDraft {
    private final String id;
    private Condition when = Condition.never();
    private CareLevel level = CareLevel.SELF_CARE;
    private int lowersFlag = -1;
    private List<Integer> pointsTo = List.of();
    private List<Integer> asks = List.of();
    private Set<Rule.Withheld> withholds = Set.of();
    private Set<CareLevel> atLevels = Set.of();
    private List<Integer> neverAlone = List.of();
    private List<Integer> unsureCountsAsPresent = List.of();

    public RuleDraft(String id) {
        this.id = id;
    }

    public RuleDraft when(Condition condition) {
        when = condition;
        return this;
    }

    public RuleDraft level(CareLevel raised) {
        level = raised;
        return this;
    }

    public RuleDraft lowersFlag(int finding) {
        lowersFlag = finding;
        return this;
    }

    public RuleDraft pointsTo(List<Integer> causes) {
        pointsTo = causes;
        return this;
    }

    public RuleDraft asks(Integer... findings) {
        asks = List.of(findings);
        return this;
    }

    public RuleDraft withholds(Rule.Withheld... parts) {
        withholds = Set.of(parts);
        return this;
    }

    public RuleDraft atLevels(CareLevel... levels) {
        atLevels = Set.of(levels);
        return this;
    }

    public RuleDraft neverAlone(Integer... findings) {
        neverAlone = List.of(findings);
        return this;
    }

    public RuleDraft unsureCountsAsPresent(Integer... findings) {
        unsureCountsAsPresent = List.of(findings);
        return this;
    }

    public Rule rule() {
        return new Rule(
                id,
                when,
                level,
                lowersFlag,
                pointsTo,
                asks,
                withholds,
                atLevels,
                neverAlone,
                unsureCountsAsPresent,
                List.of());
    }
}
