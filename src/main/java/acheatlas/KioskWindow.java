package acheatlas;

import acheatlas.settings.Settings;
import acheatlas.ui.theme.TextSize;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.scene.Scene;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.concurrent.Executors;

/// Kiosk mode of the application's window: begins where the settings or the command line ask for
/// it, and ends where staff type the PIN. Then it stays away until somebody asks for it in
/// Settings, or the application is started again. JavaFX thread.
final class KioskWindow {
    private static final System.Logger LOG = System.getLogger(KioskWindow.class.getName());

    private boolean isAsked;
    private boolean isLeft;
    private @Nullable KioskRoom room;
    private @Nullable KioskLock lock;

    /// @param isAsked whether the command line asks for it
    KioskWindow(boolean isAsked) {
        this.isAsked = isAsked;
    }

    boolean isWanted(Settings settings) {
        return (isAsked || settings.kiosk().on()) && !isLeft;
    }

    /// From now on it is wanted, until staff leave it again.
    void ask() {
        isAsked = true;
        isLeft = false;
    }

    /// Shows the kiosk in a window, in the place of whatever it showed.
    ///
    /// @param left called once staff have left it
    void begin(Scene scene, Tongue usual, Surroundings around, ThemeSwitch themes, Runnable left) {
        end(scene);
        var made = new KioskRoom(usual, around, KioskPace.USUAL);
        var held = new KioskLock(made);
        made.onLeave(
                () -> {
                    isLeft = true;
                    end(scene);
                    left.run();
                });
        scene.setRoot(made.root());
        prepare(usual);
        TextSize.P100.applyTo(made.root());
        DisplaySettings.dress(themes, around.settings().settings().display());
        if (scene.getWindow() instanceof Stage stage) {
            held.hold(stage, scene);
        }
        room = made;
        lock = held;
    }

    /// What is wanted soon, but not for the first frame: the moves and the search.
    private static void prepare(Tongue usual) {
        var work = KioskPace.USUAL.work();
        var poses = usual.parts().drawings().poses();
        work.run(
                "poses",
                Executors.callable(poses::solveAll),
                _ -> usual.search(work, _ -> {}),
                fault -> LOG.log(Level.WARNING, "The moves cannot be drawn", fault));
    }

    private void end(Scene scene) {
        if (lock != null && scene.getWindow() instanceof Stage stage) {
            lock.release(stage);
        }
        if (room != null) {
            room.close();
        }
        lock = null;
        room = null;
    }
}
