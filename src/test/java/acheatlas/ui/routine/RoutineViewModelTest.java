package acheatlas.ui.routine;

import static acheatlas.ui.routine.RoutineFixture.BED_EDGE;
import static acheatlas.ui.routine.RoutineFixture.BRIDGE;
import static acheatlas.ui.routine.RoutineFixture.KNEEL;
import static acheatlas.ui.routine.RoutineFixture.WALK;
import static acheatlas.ui.routine.RoutineFixture.move;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Move;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class RoutineViewModelTest {
    private final RoutineFixture fixture = new RoutineFixture(KNEEL, BRIDGE, WALK);
    private final RoutineViewModel model = fixture.model;

    @Test
    void theListKeepsItsOrderUntilAMoveIsMoved() {
        model.shift(move(BRIDGE), -1);
        assertEquals(List.of(BRIDGE, KNEEL, WALK), fixture.moves());
        model.shift(move(BRIDGE), -1);
        assertEquals(List.of(BRIDGE, KNEEL, WALK), fixture.moves());
        model.shift(move(KNEEL), 1);
        assertEquals(List.of(BRIDGE, WALK, KNEEL), fixture.moves());
        assertEquals(move(BRIDGE), model.seen().routine().moves().getFirst());
    }

    @Test
    void aMoveTakenOffComesBackToItsPlace() {
        model.takeOff(move(BRIDGE));
        assertEquals(List.of(KNEEL, WALK), fixture.moves());
        assertTrue(model.seen().change().orElseThrow().canUndo());

        model.undo();
        assertEquals(List.of(KNEEL, BRIDGE, WALK), fixture.moves());
        assertTrue(model.seen().change().isEmpty());
    }

    @Test
    void theWholeRoutinePlaysToItsEnd() {
        var done = new ArrayList<Done>();
        model.onDone(done::add);
        model.waitsProperty().set(false);
        model.start();
        int seconds = model.seen().routine().seconds();
        for (int second = 0; second <= seconds; second++) {
            model.tick();
            fixture.pass(1);
        }
        model.tick();

        assertEquals(Seen.Face.DONE, model.seen().face());
        assertEquals(1, done.size());
        assertEquals(
                List.of(KNEEL, BRIDGE, WALK),
                done.getFirst().moves().stream().map(Move::id).toList());
        assertEquals(seconds, done.getFirst().seconds(), 1);
    }

    @Test
    void whatWasPassedOverIsNotCountedAsDone() {
        model.waitsProperty().set(false);
        model.start();
        fixture.pass(20);
        model.tick();
        for (int step = 0; step < 100 && model.seen().face() == Seen.Face.PLAYER; step++) {
            model.skip();
            model.tick();
        }

        assertEquals(Seen.Face.DONE, model.seen().face());
    }

    @Test
    void painBringsTheEasierMoveAndItWaits() {
        model.waitsProperty().set(false);
        model.start();
        fixture.pass(12);
        model.hurts();

        assertEquals(List.of(BED_EDGE, BRIDGE, WALK), fixture.moves());
        assertEquals(BED_EDGE, fixture.at());
        assertTrue(model.tick().isWaiting());
        fixture.pass(100);
        assertTrue(model.tick().isWaiting());
        assertEquals(move(BED_EDGE), model.seen().change().orElseThrow().instead().orElseThrow());
    }

    @Test
    void aMoveThatHurtsAndHasNoEasierOneIsLeftOut() {
        model.start();
        model.hurts();
        model.hurts();

        assertEquals(List.of(BRIDGE, WALK), fixture.moves());
        assertEquals(BRIDGE, fixture.at());
        assertTrue(model.seen().change().orElseThrow().instead().isEmpty());
    }

    @Test
    void aMoveThatHurtIsNotOfferedAgain() {
        fixture.has("s_hip_flexor_tightness");
        model.add(model.seen().offers().getFirst().move());
        var offered = model.seen().offers().getFirst().move();
        model.add(offered);
        while (!fixture.at().equals(offered.id())) {
            model.goTo(offered);
        }
        model.start();
        model.goTo(offered);
        model.hurts();

        assertFalse(model.offered().contains(offered));
        assertFalse(fixture.moves().contains(offered.id()));
    }

    @Test
    void undoBringsBackTheMoveThatHurt() {
        model.start();
        model.goTo(move(BRIDGE));
        model.hurts();
        assertFalse(fixture.moves().contains(BRIDGE));
        model.undo();

        assertEquals(List.of(KNEEL, BRIDGE, WALK), fixture.moves());
        assertEquals(BRIDGE, fixture.at());
        assertEquals(Seen.Face.PLAYER, model.seen().face());
    }

    @Test
    void painInTheLastMoveEndsTheRoutine() {
        model.start();
        model.goTo(move(WALK));
        model.hurts();

        assertEquals(Seen.Face.DONE, model.seen().face());
        assertEquals(List.of(KNEEL, BRIDGE), fixture.moves());
    }

    @Test
    void aFindingThatForbidsTheMoveStopsIt() {
        model.waitsProperty().set(false);
        model.start();
        fixture.pass(12);
        fixture.has("m_cannot_kneel");

        assertEquals(List.of(BRIDGE, WALK), fixture.moves());
        assertEquals(BRIDGE, fixture.at());
        assertFalse(model.tick().isRunning());
        assertEquals(Change.Why.FORBIDDEN, model.seen().change().orElseThrow().why());
        assertFalse(model.offered().contains(move(KNEEL)));
    }

    @Test
    void aFindingThatForbidsAnotherMoveGoesOnWithThisOne() {
        model.start();
        model.goTo(move(BRIDGE));
        fixture.has("m_cannot_kneel");

        assertEquals(BRIDGE, fixture.at());
    }

    @Test
    void theEasierMoveIsOneThatIsAllowed() {
        for (var move : RoutineFixture.graph().moves()) {
            for (int finding : move.notFor()) {
                var one = new RoutineFixture(move.id());
                var others = one.plan;
                one.model.start();
                one.model.hurts();
                others.chosen().moves().forEach(it -> assertTrue(one.assessment.get().allows(it)));
                one.has(RoutineFixture.graph().finding(finding).id());
                others.chosen().moves().forEach(it -> assertTrue(one.assessment.get().allows(it)));
                assertFalse(one.plan.chosen().moves().contains(move));
            }
        }
    }

    @Test
    void aRedFlagEndsTheRoutineAndHoldsEveryMove() {
        model.waitsProperty().set(false);
        model.start();
        fixture.pass(12);
        fixture.has("rf_saddle_numbness");

        assertEquals(Seen.Face.HELD, model.seen().face());
        assertEquals(List.of(), fixture.moves());
        assertEquals(List.of(), model.offered());
        model.start();
        assertEquals(Seen.Face.HELD, model.seen().face());
    }

    @Test
    void aForbiddenMoveAddedElsewhereIsNotPlayed() {
        fixture.has("m_cannot_kneel");
        fixture.plan.toggle(move(KNEEL));
        model.start();

        assertEquals(List.of(BRIDGE, WALK), fixture.moves());
        assertEquals(BRIDGE, fixture.at());
    }

    @Test
    void itDoesNotBeginWithoutPermission() {
        model.onStart(() -> false);
        model.start();

        assertEquals(Seen.Face.LIST, model.seen().face());
    }

    @Test
    void whatWasClosedCanBeGoneOnWith() {
        model.waitsProperty().set(false);
        model.start();
        fixture.pass(12);
        model.close();
        fixture.pass(1000);
        assertTrue(model.seen().isBegun());
        model.goOn();

        assertEquals(12, model.tick().into() + 8, 1e-6);
    }

    @Test
    void startingOverForgetsEverything() {
        model.start();
        model.hurts();
        model.startOver();

        assertEquals(Seen.Face.LIST, model.seen().face());
        assertEquals(List.of(), fixture.moves());
        assertFalse(model.seen().isBegun());
        assertEquals(0, model.done().seconds());
    }
}
