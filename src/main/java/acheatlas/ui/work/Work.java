package acheatlas.ui.work;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does what takes its time, and tells on the JavaFX thread how it went.
@FunctionalInterface
public interface Work {
    /// Behind the window, each piece on a thread of its own.
    Work BEHIND = Background::run;

    /// At once, where nobody waits at a window: pictures.
    Work AT_ONCE = Work::runNow;

    /// Does a piece of work and hands its result, or what went wrong, to the JavaFX thread.
    ///
    /// @param name of the work, for whoever looks at the threads
    /// @param done takes the result
    /// @param failed takes what went wrong
    <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed);

    private static <T> void runNow(
            String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return;
        }
        done.accept(result);
    }
}
