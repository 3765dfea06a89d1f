package acheatlas.ranking;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.triage.CareAdvice;
import acheatlas.triage.Findings;

import java.util.List;

/// Everything one set of findings leads to.
///
/// @param advice what triage says; it spoke first
/// @param level how soon to be seen: triage's level, or more where the best-fitting cause wants it
/// @param ranked the causes; empty where triage withholds the ranking
/// @param urgentCauses what the red flags point to, for showing in the ranking's place
public record Assessment(
        Findings findings,
        CareAdvice advice,
        CareLevel level,
        RankedCauses ranked,
        List<Cause> urgentCauses) {

    public Assessment {
        urgentCauses = List.copyOf(urgentCauses);
    }

    /// Whether moves may be shown: never with an emergency or urgent result, whoever said so.
    public boolean allowsMoves() {
        return advice.allowsMoves() && !level.isAtLeast(CareLevel.URGENT);
    }

    /// Whether `move` may be offered with these findings.
    public boolean allows(Move move) {
        return allowsMoves() && move.notFor().stream().noneMatch(findings::isPresent);
    }
}
