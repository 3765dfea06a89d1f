package acheatlas.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.routine.Step.Kind;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

final class PlayerTest {
    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1000 * MILLI;

    private long time = -77 * SECOND; // a nanosecond clock may begin anywhere

    @Provide
    Arbitrary<Routine> routines() {
        return SampleMoves.routines();
    }

    private Player player(Routine routine) {
        return new Player(routine, () -> time);
    }

    private void pass(double seconds) {
        time += Math.round(seconds * SECOND);
    }

    private static void assertAt(double wanted, double seconds) {
        assertEquals(wanted, seconds, 1e-6);
    }

    @Test
    void itStandsStillUntilItIsSetGoing() {
        var player = player(SampleMoves.routine(SampleMoves.STRETCH));
        pass(100);

        assertEquals(0, player.now().number());
        assertTrue(player.now().isWaiting());
    }

    @Test
    void theClockLeadsFromStepToStep() {
        var player = player(SampleMoves.routine(SampleMoves.STRETCH));
        player.goOn();
        pass(5 + 3 + 12);

        assertEquals(Kind.HOLD, player.now().step().kind());
        assertEquals(18, player.now().secondsLeft());
    }

    @Test
    void aLateTickMissesNothing() {
        var routine = SampleMoves.routine(SampleMoves.STRETCH, SampleMoves.SETS);
        var player = player(routine);
        player.goOn();
        pass(routine.seconds() - 1);

        assertEquals(Kind.REPEAT, player.now().step().kind());
        assertEquals(10, player.now().repetition());
        pass(2);
        assertTrue(player.now().isDone());
        assertFalse(player.now().isRunning());
    }

    @Test
    void itWaitsBeforeEachMoveWhereThatIsWanted() {
        var routine = SampleMoves.routine(SampleMoves.STRETCH, SampleMoves.SETS);
        var player = player(routine);
        player.waitBeforeEachMove(true);
        player.goOn();
        pass(10_000);

        assertTrue(player.now().isWaiting());
        assertEquals(routine.firstStep(routine.moves().get(1)), player.now().number());
        player.goOn();
        pass(1);
        assertAt(1, player.now().into());
    }

    @Test
    void backGoesToTheBeginningAndThenToTheStepBefore() {
        var player = player(SampleMoves.routine(SampleMoves.STRETCH));
        player.goOn();
        pass(5 + 3 + 12);
        player.back();
        assertEquals(Kind.HOLD, player.now().step().kind());
        assertAt(0, player.now().into());
        player.back();
        assertEquals(Kind.MOVE, player.now().step().kind());
        player.back();
        player.back();
        assertEquals(0, player.now().number());
        assertTrue(player.now().isRunning());
    }

    @Test
    void anotherRoutineStandsStillAtItsStep() {
        var player = player(SampleMoves.routine(SampleMoves.STRETCH));
        player.goOn();
        pass(7);
        player.play(SampleMoves.routine(SampleMoves.SETS, SampleMoves.WALK), 6);

        assertEquals(Kind.GET_READY, player.now().step().kind());
        assertTrue(player.now().isWaiting());
    }

    /// Asked as irregularly as a busy screen does, over at least ten minutes.
    @Property(tries = 50)
    void theClockIsNeverMoreThanOneTickOff(@ForAll("routines") Routine routine, @ForAll long seed) {
        var random = new Random(seed);
        var long10 = longer(routine);
        var player = player(long10);
        long begun = time;
        player.goOn();
        while (!player.now().isDone()) {
            time += (5 + random.nextInt(195)) * MILLI;
            double played = (double) (time - begun) / SECOND;
            var now = player.now();
            double shown = long10.seconds(Math.min(now.number(), lastOf(long10))) + now.into();
            assertEquals(Math.min(played, long10.seconds()), shown, 1e-6);
        }
        double off = (double) (time - begun) / SECOND - long10.seconds();
        assertTrue(off >= 0 && off < 0.2, () -> off + " s late");
    }

    private static int lastOf(Routine routine) {
        return routine.steps().size() - 1;
    }

    /// With a walk of ten minutes at its end.
    private static Routine longer(Routine routine) {
        var walk = SampleMoves.of(99, SampleMoves.WALK);
        return Routine.of(Stream.concat(routine.moves().stream(), Stream.of(walk)).toList());
    }

    @Property
    void aPauseLosesNothing(
            @ForAll("routines") Routine routine,
            @ForAll List<@IntRange(min = 1, max = 60_000) Integer> spells) {
        var player = player(routine);
        long played = 0;
        for (int spell : spells) {
            player.goOn();
            time += spell * MILLI;
            played += spell * MILLI;
            player.pause();
            time += 3L * spell * MILLI;
        }
        var now = player.now();
        double shown = routine.seconds(Math.min(now.number(), lastOf(routine))) + now.into();
        assertEquals(Math.min((double) played / SECOND, routine.seconds()), shown, 1e-6);
    }

    @Property
    void backTakesBackASkip(
            @ForAll("routines") Routine routine, @ForAll @IntRange(max = 900) int at) {
        var player = player(routine);
        player.goOn();
        pass(at);
        int before = player.now().number();
        player.skip();
        int skipped = player.now().number();
        assertEquals(Math.min(before + 1, routine.steps().size()), skipped);
        player.back();

        assertEquals(Math.max(0, skipped - 1), player.now().number());
        assertAt(0, player.now().into());
    }

    @Property
    void asManySkipsAsStepsEndIt(@ForAll("routines") Routine routine) {
        var player = player(routine);
        for (int step = 0; step < routine.steps().size(); step++) {
            assertFalse(player.now().isDone());
            player.skip();
        }
        assertTrue(player.now().isDone());
        player.skip();
        player.goOn();
        assertFalse(player.now().isRunning());
        player.back();
        assertEquals(lastOf(routine), player.now().number());
    }

    /// Whatever is pressed, in whatever order, it stands at a step and within it.
    @Property
    void nothingLeadsOutOfTheRoutine(@ForAll("routines") Routine routine, @ForAll long seed) {
        var random = new Random(seed);
        var player = player(routine);
        for (int press = 0; press < 60; press++) {
            time += random.nextInt(20_000) * MILLI;
            switch (random.nextInt(6)) {
                case 0 -> player.skip();
                case 1 -> player.back();
                case 2 -> player.pause();
                case 3 -> player.waitBeforeEachMove(random.nextBoolean());
                case 4 -> player.goTo(random.nextInt(routine.steps().size()));
                default -> player.goOn();
            }
            var now = player.now();
            assertTrue(now.number() >= 0 && now.number() <= routine.steps().size());
            assertTrue(now.into() >= 0 && now.into() <= now.step().seconds());
            assertTrue(now.repetition() >= 1 && now.repetition() <= now.step().repetitions());
            assertTrue(now.isDone() == (now.number() == routine.steps().size()));
        }
    }
}
