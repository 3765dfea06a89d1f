package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;

/// Notes which moves are being done, and how long they play.
final class Played {
    private static final double SECOND = 1e9;

    private final LongSupplier clock;
    private final Set<Move> moves = new LinkedHashSet<>();
    private double seconds;
    private long last;
    private boolean ran;

    Played(LongSupplier clock) {
        this.clock = clock;
    }

    void clear() {
        moves.clear();
        seconds = 0;
        ran = false;
    }

    /// Notes where the player is now.
    void note(Now now) {
        long time = clock.getAsLong();
        if (ran) {
            seconds += (time - last) / SECOND;
        }
        last = time;
        ran = now.isRunning();
        if (ran && !now.step().kind().isBetween()) {
            moves.add(now.step().move());
        }
    }

    Done done() {
        return new Done(List.copyOf(moves), (int) Math.round(seconds));
    }
}
