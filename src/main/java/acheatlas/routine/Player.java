package acheatlas.routine;

import java.util.function.LongSupplier;

/// Plays a routine by a clock. What is over is measured from the moment it was set going, not
/// summed up from ticks, so it does not drift however rarely it is asked.
///
/// It stands still until it is set going. One thread only.
///
/// ```java
/// var player = new Player(Routine.of(moves), System::nanoTime);
/// player.goOn();
/// player.now().secondsLeft();
/// ```
public final class Player {
    private static final long SECOND = 1_000_000_000L;
    private static final long JUST_BEGUN = 2 * SECOND;

    private final LongSupplier clock;
    private Routine routine;
    private boolean waits;
    private boolean isRunning;
    private long over; // nanoseconds of the routine, when it was last set going or paused
    private long since; // what the clock said then

    /// @param clock nanoseconds of any clock that never goes back
    public Player(Routine routine, LongSupplier clock) {
        this.routine = routine;
        this.clock = clock;
    }

    public Routine routine() {
        return routine;
    }

    /// Whether it waits before each move until it is set going again.
    public void waitBeforeEachMove(boolean wait) {
        settle();
        waits = wait;
    }

    /// Begins, or goes on where it was paused.
    public void goOn() {
        settle();
        isRunning = over < end(routine);
    }

    public void pause() {
        settle();
        isRunning = false;
    }

    /// To the next step; after the last one it is done.
    public void skip() {
        settle();
        int step = step();
        if (step < routine.steps().size()) {
            jump(step + 1);
        }
    }

    /// To the beginning of this step; where that has just begun, to the step before.
    public void back() {
        settle();
        int step = step();
        boolean again = step < routine.steps().size() && over - start(step) > JUST_BEGUN;
        jump(again ? step : Math.max(0, step - 1));
    }

    /// To the beginning of a step.
    public void goTo(int step) {
        settle();
        jump(step);
    }

    /// Plays another routine from one of its steps on; it stands still there.
    public void play(Routine other, int step) {
        routine = other;
        isRunning = false;
        over = start(step);
    }

    /// Where it stands by the clock.
    ///
    /// @throws IllegalStateException where there is nothing to play
    public Now now() {
        if (routine.isEmpty()) {
            throw new IllegalStateException("an empty routine stands nowhere");
        }
        settle();
        int step = step();
        boolean isDone = step == routine.steps().size();
        int shown = isDone ? step - 1 : step;
        double into = (double) (over - start(shown)) / SECOND;
        return new Now(step, routine.steps().get(shown), into, isRunning, isDone);
    }

    private void jump(int step) {
        over = start(step);
        since = clock.getAsLong();
        boolean isDone = step == routine.steps().size();
        boolean stops = isDone || (waits && routine.isFirst(step));
        isRunning = isRunning && !stops;
    }

    /// Takes the time that has gone by since it was last asked.
    private void settle() {
        long time = clock.getAsLong();
        if (isRunning) {
            long stop = nextStop();
            over = Math.min(stop, over + time - since);
            isRunning = over < stop;
        }
        since = time;
    }

    /// Where it will stand still by itself.
    private long nextStop() {
        for (int step = step() + 1; waits && step < routine.steps().size(); step++) {
            if (routine.isFirst(step)) {
                return start(step);
            }
        }
        return end(routine);
    }

    private int step() {
        int step = 0;
        while (step < routine.steps().size() && start(step + 1) <= over) {
            step++;
        }
        return step;
    }

    private long start(int step) {
        return routine.seconds(step) * SECOND;
    }

    private static long end(Routine routine) {
        return routine.seconds() * SECOND;
    }
}
