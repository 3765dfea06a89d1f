package acheatlas.triage;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Rule;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What triage says: how soon to be seen, why, and what must not be shown.
///
/// @param level the most urgent level any flag or rule asks for
/// @param flags the red flags that are up, in the graph's order
/// @param rules the combination rules whose findings are all there
/// @param causes indices of the causes to think of, most urgent first
/// @param withheld what must stay off the screen
/// @param asks indices of findings to ask about before anything else
public record CareAdvice(
        CareLevel level,
        List<RaisedFlag> flags,
        List<Rule> rules,
        List<Integer> causes,
        Set<Rule.Withheld> withheld,
        List<Integer> asks) {

    public CareAdvice {
        flags = List.copyOf(flags);
        rules = List.copyOf(rules);
        causes = List.copyOf(causes);
        withheld = Set.copyOf(withheld);
        asks = List.copyOf(asks);
    }

    /// The most urgent level at which a flag or a rule points to a cause.
    public CareLevel levelOf(int cause) {
        var levels =
                Stream.concat(
                        flags.stream()
                                .filter(raised -> raised.flag().pointsTo().contains(cause))
                                .map(RaisedFlag::level),
                        rules.stream()
                                .filter(rule -> rule.pointsTo().contains(cause))
                                .map(Rule::level));
        return levels.max(Comparator.naturalOrder()).orElse(CareLevel.SELF_CARE);
    }

    /// Whether causes may be ranked for this person: never in an emergency, whatever the rules of a
    /// content pack say (R1); not where a rule withholds it (R6: under 16).
    public boolean allowsRanking() {
        return level != CareLevel.EMERGENCY && !withheld.contains(Rule.Withheld.RANKING);
    }

    /// Whether moves may be shown: never with an emergency or urgent result.
    public boolean allowsMoves() {
        return !level.isAtLeast(CareLevel.URGENT) && !withheld.contains(Rule.Withheld.MOVES);
    }
}
