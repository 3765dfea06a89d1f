package acheatlas.ui.linkmap;

import acheatlas.graph.Evidence;
import acheatlas.ui.controls.LinkStrength;

/// One link of the map.
///
/// @param from id of the box it starts at
/// @param to id of the box it ends at
/// @param strength how thick it is drawn; for a move, how early the content lists it among the
///   moves of its cause, because how strongly a move helps is not known
/// @param pointsAway speaks against the cause
/// @param evidence how well it is studied; for a move, how well the move itself is
public record MapLink(
        Kind kind,
        String from,
        String to,
        LinkStrength strength,
        boolean pointsAway,
        Evidence evidence) {

    /// What a link says.
    public enum Kind {
        /// A finding points to a cause, or away.
        POINTS,
        /// A cause, mostly a habit, adds to another cause.
        FEEDS,
        /// A move may help with a cause.
        HELPS
    }

    public boolean touches(String box) {
        return from.equals(box) || to.equals(box);
    }

    /// The box at the other end.
    public String beyond(String box) {
        return from.equals(box) ? to : from;
    }

    boolean isLight() {
        return strength == LinkStrength.LIGHT;
    }
}
