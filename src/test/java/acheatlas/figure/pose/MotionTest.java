package acheatlas.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

/// Frames hold for 0.8 and move for 1.2 seconds unless they say otherwise.
final class MotionTest {

    private static Motion motion(Pose.Cycle cycle, int frames) {
        List<Frame> same = Collections.nCopies(frames, Frame.START);
        return new Motion(
                new Pose("p", "P", View.SIDE, false, false, cycle, List.of(), List.of(), same));
    }

    @Test
    void aSingleFrameNeverMoves() {
        Motion motion = motion(Pose.Cycle.PINGPONG, 1);

        assertEquals(0, motion.round());
        assertEquals(Moment.at(0), motion.at(100));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.7, 0, 0",
        "1.5, 0, 1",
        "2.3, 1, 1",
        "3.7, 1, 0",
        "4.5, 0, 0",
        "9.5, 0, 1"
    })
    void pingpongGoesThereAndBack(double seconds, int from, int to) {
        Moment moment = motion(Pose.Cycle.PINGPONG, 2).at(seconds);

        assertEquals(from, moment.from());
        assertEquals(to, moment.to());
    }

    @Test
    void pingpongOfFourTurnsAtTheEnds() {
        Motion motion = motion(Pose.Cycle.PINGPONG, 4);

        assertEquals(6 * 2.0, motion.round(), 1e-9);
        assertEquals(Moment.at(3), motion.at(3 * 2.0 + 0.1));
        assertEquals(Moment.at(1), motion.at(5 * 2.0 + 0.1));
        assertEquals(0, motion.at(5 * 2.0 + 1).to());
    }

    @Test
    void aLoopGoesFromTheLastFrameToTheFirst() {
        Moment moment = motion(Pose.Cycle.LOOP, 3).at(2 * 2.0 + 1);

        assertEquals(2, moment.from());
        assertEquals(0, moment.to());
    }

    @Test
    void onceEndsAtTheLastFrame() {
        assertEquals(Moment.at(2), motion(Pose.Cycle.ONCE, 3).at(1000));
    }

    @Test
    void movementStartsAndEndsGently() { // a hold of 0.8 s, a move of 1.2 s
        Motion motion = motion(Pose.Cycle.PINGPONG, 2);
        double early = motion.at(0.8 + 0.12).way();
        double middle = motion.at(0.8 + 0.6).way();

        assertTrue(early < 0.05, "a tenth of the time, a little of the way");
        assertEquals(0.5, middle, 1e-9);
    }
}
