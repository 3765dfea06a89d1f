package acheatlas.routine;

/// One of the times a move is done: `Right side, 1 of 3`.
///
/// @param number from 1, on this side
/// @param of how many there are on this side
public record Turn(Side side, int number, int of) {}
