package acheatlas.progress;

import java.time.LocalDate;
import java.util.List;

/// What somebody wrote down of one day. Immutable.
///
/// @param pain 0 for none to 10 for the worst; [#NOT_SAID] where nobody said
/// @param moves ids of the moves done
/// @param note in the person's own words; may be empty
public record ProgressEntry(LocalDate date, int pain, List<String> moves, String note) {
    public static final int NOT_SAID = -1;
    public static final int WORST = 10;

    /// @throws IllegalArgumentException where the pain is neither of 0 to 10 nor not said
    public ProgressEntry {
        if (pain < NOT_SAID || pain > WORST) {
            throw new IllegalArgumentException("pain of 0 to 10, not " + pain);
        }
        moves = List.copyOf(moves);
    }

    /// Moves done, as a routine notes them at its end.
    public static ProgressEntry ofMoves(LocalDate date, List<String> moves) {
        return new ProgressEntry(date, NOT_SAID, moves, "");
    }

    public boolean saysPain() {
        return pain != NOT_SAID;
    }
}
