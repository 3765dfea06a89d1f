package acheatlas.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Move;
import acheatlas.routine.Step.Kind;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.List;

final class RoutineTest {
    @Provide
    Arbitrary<Routine> routines() {
        return SampleMoves.routines();
    }

    private static List<Kind> kinds(Routine routine) {
        return routine.steps().stream().map(Step::kind).toList();
    }

    @Test
    void aStretchAlternatesTheSidesHoldByHold() {
        var routine = SampleMoves.routine(SampleMoves.STRETCH);
        var holds = routine.steps().stream().filter(step -> step.kind() == Kind.HOLD).toList();

        assertEquals(
                List.of(
                        new Turn(Side.RIGHT, 1, 3),
                        new Turn(Side.LEFT, 1, 3),
                        new Turn(Side.RIGHT, 2, 3),
                        new Turn(Side.LEFT, 2, 3),
                        new Turn(Side.RIGHT, 3, 3),
                        new Turn(Side.LEFT, 3, 3)),
                holds.stream().map(Step::turn).toList());
        assertEquals(
                List.of(Kind.GET_READY, Kind.MOVE, Kind.HOLD, Kind.SWITCH_SIDES, Kind.MOVE),
                kinds(routine).subList(0, 5));
        assertEquals(6 * (5 + 3 + 30), routine.seconds());
    }

    @Test
    void setsOfBothSidesRestInBetween() {
        var routine = SampleMoves.routine(SampleMoves.SETS);

        assertEquals(
                List.of(
                        Kind.GET_READY,
                        Kind.REPEAT,
                        Kind.REST,
                        Kind.REPEAT,
                        Kind.REST,
                        Kind.REPEAT),
                kinds(routine));
        assertEquals(10, routine.steps().get(1).repetitions());
        assertEquals(90, routine.steps().get(1).seconds());
    }

    @Test
    void whatTakesMinutesIsKeptOnForThatLong() {
        var routine = SampleMoves.routine(SampleMoves.WALK);

        assertEquals(List.of(Kind.GET_READY, Kind.KEEP_ON), kinds(routine));
        assertEquals(605, routine.seconds());
        assertEquals(11, routine.minutes());
    }

    @Test
    void aMoveIsPlayedOnceHoweverOftenItIsChosen() {
        var move = SampleMoves.of(0, SampleMoves.STRETCH);

        assertEquals(List.of(move), Routine.of(List.of(move, move)).moves());
    }

    @Property
    void theTotalIsTheSumOfItsSteps(@ForAll("routines") Routine routine) {
        assertEquals(routine.steps().stream().mapToInt(Step::seconds).sum(), routine.seconds());
        assertEquals(Math.ceilDiv(routine.seconds(), 60), routine.minutes());
    }

    @Property
    void everyDoseIsDoneWhole(@ForAll("routines") Routine routine) {
        for (var move : routine.moves()) {
            assertEquals(times(move.dose()), done(routine, move), move::toString);
        }
    }

    /// Holds, or repetitions, or seconds where only minutes are given.
    private static int times(Move.Dose dose) {
        boolean isKeptOn = dose.holdSeconds() == 0 && dose.minutes() > 0;
        int once = isKeptOn ? dose.minutes() * 60 : dose.repetitions();
        return once * dose.sets() * (dose.eachSide() ? 2 : 1);
    }

    private static int done(Routine routine, Move move) {
        return routine.steps().stream()
                .filter(step -> step.move().equals(move))
                .mapToInt(
                        step ->
                                switch (step.kind()) {
                                    case HOLD, REPEAT -> step.repetitions();
                                    case KEEP_ON -> step.seconds();
                                    case GET_READY, MOVE, REST, SWITCH_SIDES -> 0;
                                })
                .sum();
    }

    @Property
    void sidesAlternateAndTheRightOneBegins(@ForAll("routines") Routine routine) {
        for (var move : routine.moves()) {
            var sides =
                    routine.steps().stream()
                            .filter(step -> step.move().equals(move))
                            .filter(step -> step.kind().isBetween())
                            .map(step -> step.turn().side())
                            .toList();
            assertEquals(move.dose().eachSide() ? Side.RIGHT : Side.BOTH, sides.getFirst());
            for (int turn = 1; move.dose().eachSide() && turn < sides.size(); turn++) {
                assertNotEquals(sides.get(turn - 1), sides.get(turn));
            }
        }
    }

    @Property
    void everyStepLastsAndBeginsWhereTheOneBeforeEnds(@ForAll("routines") Routine routine) {
        for (int step = 0; step < routine.steps().size(); step++) {
            assertTrue(routine.steps().get(step).seconds() > 0);
            assertEquals(
                    routine.seconds(step) + routine.steps().get(step).seconds(),
                    routine.seconds(step + 1));
        }
    }
}
