package acheatlas.routine;

import acheatlas.graph.Move;

/// A stretch of a routine in which one thing is done.
///
/// @param repetitions how often the move is repeated in it; 1 where it is held or kept on
/// @param seconds how long it lasts, at least 1
public record Step(Move move, Kind kind, Turn turn, int repetitions, int seconds) {

    /// What is done.
    public enum Kind {
        /// Into the starting position of another move.
        GET_READY,
        /// From the starting position into the hold.
        MOVE,
        HOLD,
        /// There and back, again and again.
        REPEAT,
        /// Without counting: walking, lying.
        KEEP_ON,
        REST,
        /// Into the starting position of the other side.
        SWITCH_SIDES;

        /// Whether another step has to come before anything is held or repeated.
        public boolean leadsIn() {
            return isBetween() || this == MOVE;
        }

        /// Whether the body stands still in the starting position.
        public boolean isBetween() {
            return this == GET_READY || this == REST || this == SWITCH_SIDES;
        }
    }

    /// Seconds of one repetition.
    public double secondsOfOne() {
        return (double) seconds / repetitions;
    }
}
