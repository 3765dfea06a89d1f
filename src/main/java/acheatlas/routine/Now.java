package acheatlas.routine;

/// Where a routine stands.
///
/// @param number of the step; that after the last when all is done
/// @param step the one being done, or the last one
/// @param into seconds since the step began
/// @param isRunning false while it is paused, waits or is done
public record Now(int number, Step step, double into, boolean isRunning, boolean isDone) {

    /// Whole seconds left of the step, at least 1 while it is being done.
    public int secondsLeft() {
        return isDone ? 0 : Math.max(1, (int) Math.ceil(step.seconds() - into));
    }

    /// How much of the step is over, 0 to 1.
    public double share() {
        return isDone ? 1 : Math.clamp(into / step.seconds(), 0, 1);
    }

    /// Which repetition is being done, from 1.
    public int repetition() {
        return Math.min(step.repetitions(), 1 + (int) (into / step.secondsOfOne()));
    }

    /// Seconds since the repetition began.
    public double intoRepetition() {
        return into - (repetition() - 1) * step.secondsOfOne();
    }

    /// Whether it waits for the person to be ready for another move.
    public boolean isWaiting() {
        return !isRunning && !isDone && step.kind() == Step.Kind.GET_READY && into == 0;
    }
}
