package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import acheatlas.ui.UiTest;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// What is done while nobody does anything.
final class IdleUiTest extends UiTest {
    @Override
    protected Parent view() {
        return new StackPane();
    }

    @Test
    void everyPieceIsDoneInOrderAndThenItEnds() throws Exception {
        var done = new ArrayList<String>();
        var ended = new CompletableFuture<List<String>>();
        var idle =
                onFx(
                        () ->
                                new Idle(
                                        scene(),
                                        List.of(() -> done.add("one"), () -> done.add("two")),
                                        () -> ended.complete(List.copyOf(done))));

        doOnFx(idle::start);

        assertEquals(List.of("one", "two"), ended.get(30, TimeUnit.SECONDS));
    }

    @Test
    void nothingIsDoneForAWhileAfterAKey() throws Exception {
        var now = new AtomicLong();
        var began = new CompletableFuture<Long>();
        var idle =
                onFx(
                        () ->
                                new Idle(
                                        scene(),
                                        List.of(() -> began.complete(now.get())),
                                        () -> {},
                                        now::get));
        doOnFx(
                () -> {
                    idle.start();
                    press(KeyCode.A);
                });
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1));
        doOnFx(idle::next);
        assertFalse(began.isDone());

        now.addAndGet(TimeUnit.SECONDS.toNanos(1));

        assertEquals(now.get(), began.get(30, TimeUnit.SECONDS));
    }

    private void press(KeyCode key) {
        Event.fireEvent(
                scene(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void whatIsLeftWhenItIsStoppedStaysUndone() throws Exception {
        var done = new ArrayList<String>();
        var later = new CompletableFuture<List<String>>();
        doOnFx(
                () -> {
                    var stopped = new Idle(scene(), List.of(() -> done.add("one")), () -> {});
                    stopped.start();
                    stopped.stop();
                    new Idle(scene(), List.of(), () -> later.complete(List.copyOf(done))).start();
                });

        assertEquals(List.of(), later.get(30, TimeUnit.SECONDS));
    }
}
