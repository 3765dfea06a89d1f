package acheatlas.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Step.Kind;

import java.util.ArrayList;
import java.util.List;

/// Lays the dose of one move out in time.
///
/// A long hold is a turn of its own, so that the sides alternate hold by hold; short holds and
/// repetitions are counted in sets, and the sides alternate set by set.
final class MoveSteps {
    private static final int LONG_HOLD = 10; // seconds
    private static final int TO_SETTLE = 5;
    private static final int TO_MOVE_IN = 3;
    private static final int THERE_AND_BACK = 4;
    private static final int BETWEEN_SETS = 15;
    private static final int MINUTE = 60;

    private final Move move;
    private final Move.Dose dose;
    private final List<Step> steps = new ArrayList<>();

    private MoveSteps(Move move) {
        this.move = move;
        dose = move.dose();
    }

    static List<Step> of(Move move) {
        var all = new MoveSteps(move);
        all.lay();
        return all.steps;
    }

    private void lay() {
        int sets = Math.max(1, dose.sets());
        int turns = isHeld() ? sets * repetitions() : sets;
        var sides = dose.eachSide() ? List.of(Side.RIGHT, Side.LEFT) : List.of(Side.BOTH);
        for (int number = 1; number <= turns; number++) {
            for (var side : sides) {
                var turn = new Turn(side, number, turns);
                settle(turn);
                work(turn);
            }
        }
    }

    private boolean isHeld() {
        return dose.holdSeconds() >= LONG_HOLD;
    }

    private int repetitions() {
        return Math.max(1, dose.repetitions());
    }

    private void settle(Turn turn) {
        if (steps.isEmpty()) {
            add(Kind.GET_READY, turn, 1, TO_SETTLE);
        } else if (dose.eachSide()) {
            add(Kind.SWITCH_SIDES, turn, 1, TO_SETTLE);
        } else {
            add(Kind.REST, turn, 1, isHeld() ? TO_SETTLE : BETWEEN_SETS);
        }
    }

    private void work(Turn turn) {
        if (isHeld()) {
            add(Kind.MOVE, turn, 1, TO_MOVE_IN);
            add(Kind.HOLD, turn, 1, dose.holdSeconds());
        } else if (dose.holdSeconds() == 0 && dose.minutes() > 0) {
            add(Kind.KEEP_ON, turn, 1, dose.minutes() * MINUTE);
        } else {
            int once = THERE_AND_BACK + dose.holdSeconds();
            add(Kind.REPEAT, turn, repetitions(), once * repetitions());
        }
    }

    private void add(Kind kind, Turn turn, int repetitions, int seconds) {
        steps.add(new Step(move, kind, turn, repetitions, seconds));
    }
}
