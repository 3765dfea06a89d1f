package acheatlas.ui.work;

import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work off the JavaFX thread, with its result brought back. The one place that hops threads.
public final class Background {
    private Background() {}

    /// Does `work` on a thread of its own, then hands the result, or what went wrong, to the JavaFX
    /// thread.
    public static <T> void run(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        Thread.ofPlatform()
                .daemon()
                .name(name)
                .start(
                        () -> {
                            try {
                                var result = work.call();
                                Platform.runLater(() -> done.accept(result));
                            } catch (Exception e) {
                                Platform.runLater(() -> failed.accept(e));
                            }
                        });
    }

    /// From inside such work, lets the JavaFX thread do something soon.
    public static void tell(Runnable telling) {
        Platform.runLater(telling);
    }
}
