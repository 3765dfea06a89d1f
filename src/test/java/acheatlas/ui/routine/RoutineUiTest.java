package acheatlas.ui.routine;

import static acheatlas.ui.routine.RoutineFixture.BED_EDGE;
import static acheatlas.ui.routine.RoutineFixture.BRIDGE;
import static acheatlas.ui.routine.RoutineFixture.KNEEL;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.routine.Now;
import acheatlas.ui.UiTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Arc;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;

/// The routine from its list to its end, by keyboard, by finger, and by a clock that is told to go.
final class RoutineUiTest extends UiTest {
    private final RoutineFixture fixture = new RoutineFixture(KNEEL, BRIDGE);
    private final StackPane window = new StackPane();
    private boolean plays;

    @Override
    protected Parent view() {
        var view = fixture.view();
        view.onPlays(now -> plays = now);
        window.getChildren().setAll(view.root());
        return window;
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Lets the clock go on as far as a pulse later the player has seen it.
    private void pass(double seconds) {
        doOnFx(
                () -> {
                    fixture.pass(seconds);
                    fixture.model.tick();
                });
        WaitForAsyncUtils.waitForFxEvents();
        doOnFx(() -> {});
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private String focused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    private boolean says(String words) {
        return robot
                .lookup(node -> node instanceof Labeled label && words.equals(label.getText()))
                .queryAll()
                .stream()
                .anyMatch(UiTest::isInSight);
    }

    private Now now() {
        return onFx(fixture.model::tick);
    }

    private String move() {
        return now().step().move().id();
    }

    private void start() {
        focus("routine-start");
        press(KeyCode.SPACE);
    }

    @Test
    void theWholeRoutineIsPlayedByKeyboardAlone() {
        start();
        assertTrue(isShown("routine-player"));
        assertTrue(plays);
        assertEquals("routine-pause", focused());
        assertTrue(says("I’m ready"));
        int seconds = fixture.model.seen().routine().seconds();
        int played = 0;
        while (isShown("routine-player")) {
            if (now().isWaiting()) {
                press(KeyCode.SPACE);
            }
            pass(5);
            played += 5;
            assertTrue(played < 2 * seconds, "it never ends");
        }
        assertEquals(seconds, played, 15);
        assertTrue(says("Well done"));
        assertFalse(plays);
        assertEquals("routine-done-back", focused());
        press(KeyCode.SPACE);
        assertTrue(isShown("routine-list"));
    }

    @Test
    void spacePausesAndGoesOn() {
        start();
        press(KeyCode.SPACE);
        pass(10);
        assertTrue(now().isRunning());
        press(KeyCode.SPACE);
        pass(60);
        assertTrue(says("Paused"));
        assertEquals(2, now().into(), 1e-6);
        press(KeyCode.SPACE);
        pass(1);
        assertEquals(3, now().into(), 1e-6);
    }

    @Test
    void arrowsGoBackAndOn() {
        start();
        press(KeyCode.SPACE);
        press(KeyCode.RIGHT);
        press(KeyCode.RIGHT);
        assertEquals(2, now().number());
        assertTrue(says("Hold"));
        press(KeyCode.LEFT);
        assertEquals(1, now().number());
    }

    @Test
    void theSidesAlternateInWordsAndPicture() {
        start();
        press(KeyCode.SPACE);
        pass(20);
        assertTrue(says("Right side · 1 of 3"));
        pass(5 + 3 + 15);
        assertTrue(says("Left side · 1 of 3"));
        pass(5 + 3 + 30);
        assertTrue(says("Right side · 2 of 3"));
    }

    @Test
    void painShowsAnEasierMoveAndUndoBringsTheOldOneBack() {
        start();
        press(KeyCode.SPACE);
        pass(12);
        press(KeyCode.E);
        assertEquals(BED_EDGE, move());
        assertTrue(isShown("routine-note"));
        assertTrue(says("Edge-of-bed hip stretch"));
        assertTrue(fixture.announced.stream().anyMatch(it -> it.contains("pain is a sign")));
        robot.clickOn("#routine-note-undo");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(KNEEL, move());
        assertFalse(isShown("routine-note"));
    }

    @Test
    void escapeClosesThePlayerWhichCanBeGoneOnWith() {
        start();
        press(KeyCode.SPACE);
        pass(12);
        press(KeyCode.ESCAPE);
        assertTrue(isShown("routine-resume"));
        assertFalse(plays);
        robot.clickOn("#routine-resume");
        assertTrue(isShown("routine-player"));
        assertEquals(4, now().into(), 1e-6);
    }

    @Test
    void fingersFindEveryButton() {
        doOnFx(() -> scene().getWindow().setWidth(1000)); // figure and words beside each other
        start();
        for (var id : List.of("routine-back", "routine-pause", "routine-skip", "routine-hurts")) {
            var button = node(id, Button.class);
            assertTrue(button.getHeight() >= 48, () -> id + " is " + button.getHeight());
            assertTrue(button.getWidth() >= 48, id);
        }
        robot.clickOn("#routine-skip");
        robot.clickOn("#routine-skip");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(2, now().number());
        assertEquals("routine-pause", focused());
        robot.clickOn("#routine-go-" + BRIDGE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(BRIDGE, move());
    }

    @Test
    void theRingSaysWhatIsLeftAndGoesInStepsWhereMotionIsLess() {
        start();
        press(KeyCode.SPACE);
        pass(5 + 3 + 12.5);
        var ring = node("routine-ring", Region.class);
        assertEquals("Hold, 18 seconds left", ring.getAccessibleText());
        var arc = (Arc) robot.lookup(".ring-arc").query();
        assertEquals(-360 * 20 / 30.0, arc.getLength(), 1e-6);
        doOnFx(() -> scene().getPreferences().setReducedMotion(false));
        pass(0.25);
        assertEquals(-360 * 17.25 / 30.0, arc.getLength(), 1e-6);
    }

    @Test
    void whatIsNotSeenDoesNotPlay() {
        start();
        press(KeyCode.SPACE);
        pass(12);
        doOnFx(() -> window.getChildren().clear());
        pass(100);
        assertEquals(4, now().into(), 1e-6);
        assertFalse(plays);
    }

    @Test
    void aRedFlagTakesThePlayerAway() {
        start();
        press(KeyCode.SPACE);
        pass(12);
        doOnFx(() -> fixture.has("rf_saddle_numbness"));

        assertTrue(isShown("routine-held"));
        assertFalse(isShown("routine-player"));
        assertFalse(plays);
        assertEquals("routine-care", focused());
        assertEquals(List.of(), List.copyOf(robot.lookup(".routine-stage").queryAll()));
    }

    @Test
    void theVoiceCanBeTurnedOff() {
        start();
        press(KeyCode.SPACE);
        pass(6);
        assertFalse(fixture.voice.said.isEmpty());
        robot.clickOn("#routine-voice");
        WaitForAsyncUtils.waitForFxEvents();
        int said = fixture.voice.said.size();
        pass(30);
        assertEquals(said, fixture.voice.said.size());
    }

    @Test
    void movesAreOrderedAndTakenOffByKeyboard() {
        focus("routine-move-" + BRIDGE);
        press(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of(BRIDGE, KNEEL), fixture.moves());
        assertEquals("routine-move-" + BRIDGE, focused());
        press(KeyCode.DELETE);
        assertEquals(List.of(KNEEL), fixture.moves());
        assertTrue(isShown("routine-list-note"));
        robot.clickOn("#routine-list-note-undo");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(BRIDGE, KNEEL), fixture.moves());
    }

    @Test
    void anEmptyListSaysHowToAddAndOffersMoves() {
        doOnFx(
                () -> {
                    fixture.plan.clear();
                    fixture.has("s_low_back_pain");
                });
        assertFalse(isShown("routine-start"));
        var offer = onFx(() -> fixture.model.offered().getFirst());
        Node add = node("routine-add-" + offer.id(), Button.class);
        doOnFx(add::requestFocus);
        press(KeyCode.SPACE);
        assertEquals(List.of(offer.id()), fixture.moves());
        assertTrue(isShown("routine-start"));
    }
}
