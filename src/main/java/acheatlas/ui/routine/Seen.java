package acheatlas.ui.routine;

import acheatlas.routine.Routine;

import java.util.List;
import java.util.Optional;

/// What the screen shows, but for what the clock moves.
///
/// @param offers moves of the best causes that are not part of it
/// @param isBegun whether it was played before and can be gone on with
/// @param change what has just left it; empty once something else was done
record Seen(
        Face face, Routine routine, List<Offer> offers, boolean isBegun, Optional<Change> change) {
    /// What the whole screen is.
    enum Face {
        /// Somebody has to be seen first; there are no moves.
        HELD,
        LIST,
        PLAYER,
        DONE
    }

    Seen {
        offers = List.copyOf(offers);
    }
}
