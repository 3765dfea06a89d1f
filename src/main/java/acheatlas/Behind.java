package acheatlas;

import acheatlas.ui.work.Background;

import javafx.scene.Scene;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// What a window needs soon but not for its first frame: the search, the solved moves, what prints,
/// and a rehearsal of the pictures. Each begins when the one before is done, so that no more than
/// one processor is taken from whoever uses the window meanwhile.
///
/// JavaFX thread.
final class Behind {
    private static final System.Logger LOG = System.getLogger(Behind.class.getName());

    private final AtlasWindow window;
    private final Parts parts;
    private final Scene scene;
    private final Runnable done;
    private Idle idle;
    private boolean isStopped;

    /// @param done called when nothing is left
    Behind(AtlasWindow window, Parts parts, Scene scene, Runnable done) {
        this.window = window;
        this.parts = parts;
        this.scene = scene;
        this.done = done;
        idle = new Idle(scene, List.of(), done);
    }

    /// Begins once what is in the scene now has been painted.
    void start() {
        Steps.afterFrame(
                () ->
                        run(
                                "search",
                                parts::search,
                                search -> {
                                    window.searchWith(search);
                                    solve();
                                }));
    }

    private void solve() {
        var poses = parts.drawings().poses();
        run("poses", Executors.callable(poses::solveAll), _ -> warmUp());
    }

    private void warmUp() {
        run("handout", Executors.callable(window::warmUp), _ -> rehearse());
    }

    private void rehearse() {
        window.warmUp();
        idle = new Idle(scene, window.rehearsal(), done);
        idle.start();
    }

    private <T> void run(String name, Callable<T> work, Consumer<T> then) {
        if (isStopped) {
            return;
        }
        Background.run(
                name,
                work,
                result -> {
                    if (!isStopped) {
                        then.accept(result);
                    }
                },
                fault -> LOG.log(Level.WARNING, "What follows the first frame failed", fault));
    }

    /// Leaves the rest undone: the window is closed.
    void stop() {
        isStopped = true;
        idle.stop();
    }
}
