package acheatlas;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.LongSupplier;

/// Does small pieces of work while nobody does anything: one at a time with room for a frame
/// between them, and none while somebody types, points or clicks. JavaFX thread.
final class Idle {
    private static final Duration BETWEEN = Duration.millis(25);
    private static final long QUIET = 300_000_000; // ns since the last key or movement

    private final Scene scene;
    private final Queue<Runnable> work;
    private final Runnable done;
    private final EventHandler<InputEvent> listener = _ -> busy();
    private final Timeline timer = new Timeline(new KeyFrame(BETWEEN, _ -> next()));
    private final LongSupplier clock;
    private long lastInput;

    /// @param done called after the last piece
    Idle(Scene scene, List<Runnable> work, Runnable done) {
        this(scene, work, done, System::nanoTime);
    }

    /// @param clock tells nanoseconds
    Idle(Scene scene, List<Runnable> work, Runnable done, LongSupplier clock) {
        this.clock = clock;
        lastInput = clock.getAsLong() - QUIET;
        this.scene = scene;
        this.work = new ArrayDeque<>(work);
        this.done = done;
        timer.setCycleCount(Timeline.INDEFINITE);
    }

    void start() {
        scene.addEventFilter(InputEvent.ANY, listener);
        timer.play();
    }

    /// Leaves the rest undone.
    void stop() {
        timer.stop();
        scene.removeEventFilter(InputEvent.ANY, listener);
    }

    private void busy() {
        lastInput = clock.getAsLong();
    }

    /// Does one piece, unless somebody was busy just now.
    void next() {
        if (clock.getAsLong() - lastInput < QUIET) {
            return;
        }
        var piece = work.poll();
        if (piece == null) {
            stop();
            done.run();
        } else {
            piece.run();
        }
    }
}
