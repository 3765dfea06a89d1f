package acheatlas.ui.work;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Work of which only the last piece asked for counts: a page that is drawn anew with every change.
///
/// One piece is done at a time. One that was overtaken is told so, and what it still brings is
/// dropped. JavaFX thread only.
public final class Latest {
    private final String name;
    private final Work work;
    private @Nullable Runnable waiting;
    private AtomicBoolean overtaken = new AtomicBoolean();
    private boolean isBusy;

    public Latest(String name, Work work) {
        this.name = name;
        this.work = work;
    }

    /// What is done on another thread.
    @FunctionalInterface
    public interface Piece<T> {
        /// Makes the result.
        ///
        /// @param isOvertaken whether nobody wants the result any more; to be asked now and then
        T make(BooleanSupplier isOvertaken) throws Exception;
    }

    /// Does a piece in the place of those asked for before.
    public <T> void run(Piece<T> piece, Consumer<T> done, Consumer<Exception> failed) {
        drop();
        var mine = new AtomicBoolean();
        overtaken = mine;
        Runnable start = () -> start(() -> piece.make(mine::get), mine, done, failed);
        if (isBusy) {
            waiting = start;
        } else {
            start.run();
        }
    }

    /// Nobody wants anything of what was asked for.
    public void drop() {
        overtaken.set(true);
        waiting = null;
    }

    private <T> void start(
            Callable<T> piece,
            AtomicBoolean isDropped,
            Consumer<T> done,
            Consumer<Exception> failed) {
        isBusy = true;
        work.run(
                name,
                piece,
                result -> end(isDropped, () -> done.accept(result)),
                fault -> end(isDropped, () -> failed.accept(fault)));
    }

    private void end(AtomicBoolean isDropped, Runnable tell) {
        isBusy = false;
        var next = waiting;
        waiting = null;
        if (!isDropped.get()) {
            tell.run();
        }
        if (next != null) {
            next.run();
        }
    }
}
