package acheatlas.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

final class StaffDoorTest {
    private long now;
    private final List<String> tried = new ArrayList<>();
    private final StaffDoor door = new StaffDoor(this::check, () -> now);
    private boolean isLeft;

    StaffDoorTest() {
        door.onLeave(() -> isLeft = true);
        door.open();
    }

    private void check(String digits, Consumer<Boolean> answer) {
        tried.add(digits);
        answer.accept(digits.equals("2468"));
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> door.type(digit - '0'));
        door.enter();
    }

    private int delay() {
        return door.lookProperty().get().delay();
    }

    @Test
    void theRightPinOpensTheDoor() {
        type("2468");
        assertTrue(isLeft);
        assertFalse(door.lookProperty().get().isOpen());
    }

    @Test
    void aWrongPinDoesNot() {
        type("1111");
        assertFalse(isLeft);
        assertTrue(door.lookProperty().get().isWrong());
        assertEquals(0, door.lookProperty().get().digits());
    }

    @Test
    void theWaitGrowsWithEachWrongPinUpToFiveMinutes() {
        var waits = new ArrayList<Integer>();
        for (int times = 0; times < 11; times++) {
            type("1111");
            waits.add(delay());
            now += delay() * 1000L;
            door.refresh();
        }
        assertEquals(List.of(0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300), waits);
    }

    @Test
    void nothingIsTriedWhileItWaits() {
        for (int times = 0; times < 3; times++) {
            type("1111");
        }
        type("2468");
        assertFalse(isLeft);
        assertEquals(3, tried.size());
    }

    @Test
    void shuttingTheDoorDoesNotShortenTheWait() {
        for (int times = 0; times < 3; times++) {
            type("1111");
        }
        door.shut();
        door.open();
        assertEquals(5, delay());
    }

    @Test
    void digitsThatWereTypedAreForgottenWhenItShuts() {
        door.type(2);
        door.type(4);
        door.shut();
        door.open();
        assertEquals(0, door.lookProperty().get().digits());
        type("2468");
        assertEquals(List.of("2468"), tried);
    }
}
