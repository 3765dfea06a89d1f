package acheatlas.routine;

import acheatlas.graph.Move;

import java.util.ArrayList;
import java.util.List;

/// Moves laid out in time, one after another: the one answer to how long they take, on the printed
/// page as in the window. Immutable; any thread.
public final class Routine {
    public static final Routine NONE = of(List.of());

    private static final int MINUTE = 60;

    private final List<Move> moves;
    private final List<Step> steps;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    private Routine(List<Move> moves) {
        this.moves = moves;
        steps = moves.stream().flatMap(move -> MoveSteps.of(move).stream()).toList();
        steps.forEach(step -> starts.add(starts.getLast() + step.seconds()));
    }

    public static Routine of(List<Move> moves) {
        return new Routine(moves.stream().distinct().toList());
    }

    /// Each at most once, in the order they are done.
    public List<Move> moves() {
        return moves;
    }

    /// In the order they are done; those of a move follow each other.
    public List<Step> steps() {
        return steps;
    }

    public boolean isEmpty() {
        return moves.isEmpty();
    }

    /// How long all of it takes without a pause.
    public int seconds() {
        return starts.getLast();
    }

    /// About how many minutes it takes, rounded up.
    public int minutes() {
        return Math.ceilDiv(seconds(), MINUTE);
    }

    /// Seconds before a step begins; all of them for the step after the last.
    public int seconds(int step) {
        return starts.get(step);
    }

    /// The step a move begins with.
    ///
    /// @throws IllegalArgumentException for a move that is not part of it
    public int firstStep(Move move) {
        for (int step = 0; step < steps.size(); step++) {
            if (steps.get(step).move().equals(move)) {
                return step;
            }
        }
        throw new IllegalArgumentException(move.id() + " is not part of this routine");
    }

    /// Whether another move begins with this step.
    boolean isFirst(int step) {
        return steps.get(step).kind() == Step.Kind.GET_READY;
    }
}
