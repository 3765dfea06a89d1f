package acheatlas.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import acheatlas.ui.UiTest;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

final class ToastUiTest extends UiTest {
    private final AtomicInteger undone = new AtomicInteger();

    @Override
    protected Parent view() {
        var toast = new Toast();
        toast.show("Low back taken off", "Undo", undone::incrementAndGet);
        return Gap.NONE.column(toast.root());
    }

    @Test
    void undoTakesItBackOnceAndTheToastLeaves() {
        robot.clickOn(node("toast-undo", Button.class));
        assertEquals(1, undone.get());
        assertFalse(node("toast", HBox.class).isVisible());
    }
}
