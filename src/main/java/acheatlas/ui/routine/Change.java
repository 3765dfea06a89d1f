package acheatlas.ui.routine;

import acheatlas.graph.Move;

import java.util.Optional;

/// What has just left the routine, and why.
///
/// @param instead the move that came in its place; empty for none
record Change(Why why, Move gone, Optional<Move> instead) {
    enum Why {
        /// It hurt.
        HURT,
        /// The person took it off.
        TAKEN_OFF,
        /// A finding forbids it.
        FORBIDDEN
    }

    /// Whether it can be taken back.
    boolean canUndo() {
        return why != Why.FORBIDDEN;
    }
}
