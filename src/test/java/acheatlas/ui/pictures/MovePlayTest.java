package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.pose.Moment;

import org.junit.jupiter.api.Test;

/// A round takes 4 seconds: hold 0.8, move 1.2, hold 0.8, back 1.2.
final class MovePlayTest {
    private static final long SECOND = 1_000_000_000;

    private final MovePlay play =
            new MovePlay(ShippedPictures.move("kneeling-hip-flexor").motion());

    private Moment at(double seconds) {
        return play.tick(Math.round(seconds * SECOND));
    }

    @Test
    void itMovesThereHoldsAndComesBack() {
        play.start();
        at(100);

        assertEquals(Moment.at(0), at(100.5));
        assertEquals(0.5, at(101.4).way(), 1e-6);
        assertEquals(Moment.at(1), at(102.5));
        assertEquals(0, at(103.4).to());
    }

    @Test
    void itStopsAfterThreeRounds() {
        play.start();
        at(0);

        at(11.9);
        assertTrue(play.isRunning());

        at(12.1);
        assertFalse(play.isRunning());
        assertTrue(play.isAtRest());
    }

    @Test
    void aPauseDoesNotCount() {
        play.start();
        at(0);
        at(1.4);
        play.pause();
        assertFalse(play.isAtRest());

        play.start();

        assertEquals(0.5, at(1000).way(), 1e-6);
    }

    @Test
    void aRestHasNothingToPlay() {
        var rest = new MovePlay(ShippedPictures.move("side-lying-rest").motion());

        rest.start();

        assertFalse(rest.moves());
        assertFalse(rest.isRunning());
    }
}
