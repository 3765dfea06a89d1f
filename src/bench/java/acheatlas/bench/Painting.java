package acheatlas.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// The two threads a window lives on: JavaFX's own, which lays out, and the renderer, which paints.
/// Call from any other thread.
public final class Painting {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double MILLISECOND = 1e6;

    /// A pulse paints what the one before it laid out.
    private static final int PULSES = 3;

    private final long[] threads;

    private Painting(long[] threads) {
        this.threads = threads;
    }

    /// Starts JavaFX and waits until it runs.
    public static Painting start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        return new Painting(
                Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                        .filter(thread -> thread != null && isPainting(thread.getThreadName()))
                        .mapToLong(ThreadInfo::getThreadId)
                        .toArray());
    }

    public static <T> T onFx(Callable<T> action) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(
                () -> {
                    try {
                        done.complete(action.call());
                    } catch (Exception | Error e) {
                        done.completeExceptionally(e);
                    }
                });
        return done.get();
    }

    /// Does something and waits until all that follows from it is painted.
    ///
    /// @return the milliseconds of processor both threads took for it
    public double cost(Runnable action) throws Exception {
        double before = processor();
        onFx(
                () -> {
                    action.run();
                    return true;
                });
        settle();
        return processor() - before;
    }

    /// Waits until what has changed is painted.
    public static void settle() throws Exception {
        var painted = new CountDownLatch(PULSES);
        var timer =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        painted.countDown();
                    }
                };
        onFx(
                () -> {
                    timer.start();
                    return true;
                });
        painted.await();
        onFx(
                () -> {
                    timer.stop();
                    return true;
                });
    }

    /// Milliseconds of processor both threads have taken so far.
    public double processor() {
        return Arrays.stream(threads).map(THREADS::getThreadCpuTime).sum() / MILLISECOND;
    }

    private static boolean isPainting(String thread) {
        return thread.startsWith("JavaFX Application") || thread.startsWith("QuantumRenderer");
    }
}
