package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.UiTest;

import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// No key, no menu and no closing leads out of the kiosk; a fault leads back to its start.
final class KioskLockUiTest extends UiTest {
    private final KioskFixture desk = new KioskFixture();
    private @Nullable KioskRoom room;
    private Subscription guard = Subscription.EMPTY;

    @Override
    protected Parent view() {
        var made = desk.room();
        room = made;
        return made.root();
    }

    private KioskRoom room() {
        return Objects.requireNonNull(room);
    }

    private Stage stage() {
        return (Stage) scene().getWindow();
    }

    @BeforeEach
    void hold() {
        doOnFx(() -> guard = new KioskLock(room()).guard(stage(), scene()));
    }

    @AfterEach
    void release() {
        doOnFx(guard::unsubscribe);
    }

    /// Whether what sits in the window gets to know of a key.
    private boolean isHeard(KeyCode code, boolean control, boolean alt) {
        var heard = new ArrayList<KeyCode>();
        doOnFx(
                () -> {
                    var target = room().root();
                    target.addEventHandler(
                            KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
                    Event.fireEvent(
                            target,
                            new KeyEvent(
                                    KeyEvent.KEY_PRESSED,
                                    "",
                                    "",
                                    code,
                                    false,
                                    control,
                                    alt,
                                    false));
                });
        return !heard.isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = KeyCode.class,
            names = {
                "ESCAPE",
                "F1",
                "F4",
                "F5",
                "F11",
                "F12",
                "CONTEXT_MENU",
                "WINDOWS",
                "PRINTSCREEN"
            })
    void keysThatCouldLeadOutAreNotHeard(KeyCode code) {
        assertFalse(isHeard(code, false, false));
    }

    @Test
    void nothingWithControlOrAltIsHeard() {
        for (var code : List.of(KeyCode.P, KeyCode.K, KeyCode.W, KeyCode.Q, KeyCode.TAB)) {
            assertFalse(isHeard(code, true, false), "Ctrl " + code);
            assertFalse(isHeard(code, false, true), "Alt " + code);
        }
    }

    @Test
    void whoUsesAKeyboardCanStillWalkAndType() {
        for (var code : List.of(KeyCode.TAB, KeyCode.ENTER, KeyCode.A, KeyCode.DIGIT4)) {
            assertTrue(isHeard(code, false, false), code.toString());
        }
    }

    @Test
    void theWindowStaysOpen() {
        doOnFx(
                () ->
                        Event.fireEvent(
                                stage(),
                                new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
        assertTrue(onFx(() -> stage().isShowing()));
    }

    /// On a window that is not shown: the headless platform cannot draw a full screen.
    @Test
    void theWindowIsFullAndStaysSo() {
        var other = onFx(Stage::new);
        doOnFx(() -> KioskLock.fullScreen(other));
        assertTrue(onFx(other::isFullScreen));
        assertEquals(KeyCombination.NO_MATCH, onFx(other::getFullScreenExitKeyCombination));
        assertEquals("", onFx(other::getFullScreenExitHint));
        doOnFx(() -> other.setFullScreen(false));
        assertTrue(onFx(other::isFullScreen));
    }

    @Test
    void aFaultInAHandlerBeginsAnew() {
        doOnFx(() -> room().session().model().body().orElseThrow().point("front-hip-right"));
        var before = room().session();
        doOnFx(
                () -> {
                    var broken = new Button();
                    broken.setOnAction(
                            _ -> {
                                throw new IllegalStateException("s_groin_pain");
                            });
                    Platform.runLater(broken::fire);
                });
        assertFalse(before.equals(room().session()));
        assertTrue(onFx(() -> room().session().model().isUntouched()));
    }
}
