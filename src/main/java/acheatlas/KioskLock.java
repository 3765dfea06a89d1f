package acheatlas;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

import java.util.EnumSet;
import java.util.Set;

/// Holds a window in kiosk mode: full screen, no way out by key, menu or closing, and a clock that
/// asks the room a few times a second whether somebody is there. JavaFX thread.
final class KioskLock {
    private static final Duration OFTEN = Duration.millis(250);
    private static final Set<KeyCode> LET_THROUGH =
            EnumSet.of(
                    KeyCode.TAB,
                    KeyCode.ENTER,
                    KeyCode.SPACE,
                    KeyCode.BACK_SPACE,
                    KeyCode.SHIFT,
                    KeyCode.UP,
                    KeyCode.DOWN,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.PAGE_UP,
                    KeyCode.PAGE_DOWN);

    private final KioskRoom room;
    private final Timeline pulse;
    private Subscription held = Subscription.EMPTY;

    KioskLock(KioskRoom room) {
        this.room = room;
        pulse = new Timeline(new KeyFrame(OFTEN, _ -> room.look()));
        pulse.setCycleCount(Timeline.INDEFINITE);
    }

    /// From now on until [#release].
    void hold(Stage stage, Scene scene) {
        held = Subscription.combine(guard(stage, scene), fullScreen(stage));
        pulse.play();
    }

    /// Everything but the size of the window and the clock.
    Subscription guard(Stage stage, Scene scene) {
        return Subscription.combine(
                filter(scene, InputEvent.ANY, _ -> room.touched()),
                filter(scene, KeyEvent.ANY, KioskLock::keep),
                filter(scene, ContextMenuEvent.CONTEXT_MENU_REQUESTED, Event::consume),
                filter(scene, DragEvent.ANY, Event::consume),
                filter(stage, WindowEvent.WINDOW_CLOSE_REQUEST, Event::consume),
                catchFaults());
    }

    /// Lets the window be an ordinary one again.
    void release(Stage stage) {
        pulse.stop();
        held.unsubscribe();
        held = Subscription.EMPTY;
        stage.setAlwaysOnTop(false);
        stage.setFullScreen(false);
        stage.setFullScreenExitHint(null);
        stage.setFullScreenExitKeyCombination(null);
    }

    /// Typing and walking about is let through, everything with a modifier and every other key is
    /// not: a list of what is forbidden would never be whole.
    static void keep(KeyEvent event) {
        boolean isModified = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean isTyping =
                event.getEventType() == KeyEvent.KEY_TYPED
                        || event.getCode().isLetterKey()
                        || event.getCode().isDigitKey();
        if (isModified || !(isTyping || LET_THROUGH.contains(event.getCode()))) {
            event.consume();
        }
    }

    /// Full, and full again whoever made it smaller.
    static Subscription fullScreen(Stage stage) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setAlwaysOnTop(true);
        return stage.fullScreenProperty()
                .subscribe(
                        isFull -> {
                            if (!isFull) {
                                stage.setFullScreen(true);
                            }
                        });
    }

    /// A fault in a handler ends at the thread's handler, and there the kiosk starts anew.
    private Subscription catchFaults() {
        var thread = Thread.currentThread();
        var before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((_, fault) -> room.failed(fault));
        return () -> thread.setUncaughtExceptionHandler(before);
    }

    private static <E extends Event> Subscription filter(
            Scene scene, EventType<E> type, EventHandler<? super E> action) {
        scene.addEventFilter(type, action);
        return () -> scene.removeEventFilter(type, action);
    }

    private static <E extends Event> Subscription filter(
            Stage stage, EventType<E> type, EventHandler<? super E> action) {
        stage.addEventFilter(type, action);
        return () -> stage.removeEventFilter(type, action);
    }
}
