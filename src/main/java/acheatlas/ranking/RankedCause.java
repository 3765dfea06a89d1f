package acheatlas.ranking;

import acheatlas.graph.Cause;

import java.util.List;

/// A cause with everything that put it where it stands.
///
/// @param score sum of the cause's commonness and all reasons; for ordering, never shown
/// @param reasons exactly the links used, strongest first; the list never changes
public record RankedCause(Cause cause, double score, Band band, List<Reason> reasons) {

    public List<Reason> reasonsFor() {
        return reasons.stream().filter(Reason::pointsHere).toList();
    }

    public List<Reason> reasonsAgainst() {
        return reasons.stream().filter(reason -> !reason.pointsHere()).toList();
    }
}
