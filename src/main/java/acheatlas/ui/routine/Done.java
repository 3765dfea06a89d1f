package acheatlas.ui.routine;

import acheatlas.graph.Move;

import java.util.List;

/// What somebody did.
///
/// @param moves those of which at least one step was not passed over
/// @param seconds how long the moves played
public record Done(List<Move> moves, int seconds) {
    public Done {
        moves = List.copyOf(moves);
    }
}
