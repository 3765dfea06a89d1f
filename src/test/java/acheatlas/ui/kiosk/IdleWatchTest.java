package acheatlas.ui.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.kiosk.IdleWatch.Why;

import org.junit.jupiter.api.Test;

final class IdleWatchTest {
    private static final int IDLE = 90;

    private long now = 5_000;
    private final IdleWatch watch = new IdleWatch(() -> now, IDLE);

    private void pass(int seconds) {
        now += seconds * 1000L;
    }

    @Test
    void asksOnceNobodyTouchedTheScreenForTheTimeThatIsSet() {
        pass(IDLE - 1);
        assertFalse(watch.look(false).isAsking());
        pass(1);
        assertEquals(Why.NO_TOUCH, watch.look(false).why());
        assertEquals(IdleWatch.GRACE, watch.look(false).left());
    }

    @Test
    void aTouchBeginsTheWaitAnew() {
        pass(IDLE - 1);
        watch.touched();
        pass(IDLE - 1);
        assertFalse(watch.look(false).isAsking());
    }

    @Test
    void aScreenThatSaysToGetHelpWaitsLonger() {
        pass(IdleWatch.CARE_SECONDS - 1);
        assertFalse(watch.look(true).isAsking());
        pass(1);
        assertTrue(watch.look(true).isAsking());
    }

    @Test
    void theSecondsRunDownAndThenItIsOver() {
        pass(IDLE);
        assertFalse(watch.look(false).isOver());
        pass(10);
        assertEquals(20, watch.look(false).left());
        pass(19);
        assertFalse(watch.look(false).isOver());
        pass(1);
        assertTrue(watch.look(false).isOver());
    }

    @Test
    void aTouchElsewhereDoesNotAnswerTheQuestion() {
        pass(IDLE);
        assertTrue(watch.look(false).isAsking());
        watch.touched();
        pass(IdleWatch.GRACE);
        assertTrue(watch.look(false).isOver());
    }

    @Test
    void whoeverIsStillHereMayStayAsOftenAsTheyLike() {
        for (int times = 0; times < 50; times++) {
            pass(IDLE);
            assertTrue(watch.look(false).isAsking());
            pass(IdleWatch.GRACE - 1);
            assertFalse(watch.look(false).isOver());
            watch.stay();
            assertFalse(watch.look(false).isAsking());
        }
    }

    @Test
    void afterPrintingItAsksAtOnceAndClearsThirtySecondsLater() {
        watch.printed();
        assertEquals(Why.PRINTED, watch.look(false).why());
        pass(29);
        assertFalse(watch.look(false).isOver());
        pass(1);
        assertTrue(watch.look(false).isOver());
    }

    @Test
    void aComputerThatSleptClearsWithoutAskingForAnother90Seconds() {
        pass(IDLE);
        assertTrue(watch.look(false).isAsking());
        pass(100_000);
        assertTrue(watch.look(false).isOver());
    }
}
