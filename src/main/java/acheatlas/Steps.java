package acheatlas;

import javafx.animation.AnimationTimer;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// Takes one step, lets it be painted, takes the next; after the last one has been painted, does
/// what is left to do. JavaFX thread.
final class Steps extends AnimationTimer {
    /// A pulse paints what the one before it laid out.
    private static final int PULSES = 3;

    private final Queue<Runnable> steps;
    private final Runnable last;
    private int pulses;

    Steps(List<Runnable> steps, Runnable last) {
        this.steps = new ArrayDeque<>(steps);
        this.last = last;
    }

    /// Does something once what is in the scene now has been painted.
    static void afterFrame(Runnable action) {
        new Steps(List.of(), action).start();
    }

    @Override
    public void handle(long now) {
        if (++pulses % PULSES != 0) {
            return;
        }
        var step = steps.poll();
        if (step == null) {
            stop();
            last.run();
        } else {
            step.run();
        }
    }
}
