package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.UiTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Journeys through the screen, by keyboard and by mouse, in a window of two panes.
final class ExploreUiTest extends UiTest {
    /// The widest the headless screen can show.
    private static final int TWO_PANES = 1000;

    private static final int ONE_PANE = 900;

    @Override
    protected Parent view() {
        return new ExploreFixture().root();
    }

    @BeforeEach
    void twoPanes() {
        wide(TWO_PANES);
    }

    private void wide(int width) {
        doOnFx(() -> scene().getWindow().setWidth(width));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Puts words into the field; letter by letter would take the robot seconds.
    private void say(String words) {
        press(KeyCode.CONTROL, KeyCode.K);
        doOnFx(() -> node("explore-search", TextField.class).setText(words));
    }

    private void add(String words) {
        say(words);
        press(KeyCode.ENTER);
    }

    private void fire(String id) {
        doOnFx(node(id, Button.class)::fire);
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private String focused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    private String detailTitle() {
        return node("explore-detail-title", Label.class).getText();
    }

    private String announced() {
        return node("announcer", Label.class).getText();
    }

    @Test
    void typedWordsLeadToSittingImbalanceAndTriggerPointsWithReasons() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("lower back pain", 0);
        press(KeyCode.ENTER);
        add("tightness");
        add("worse sitting");
        assertTrue(isShown("chip-s_low_back_pain"));
        fire("explore-all-picks");
        assertTrue(isShown("chip-s_worse_sitting"));
        press(KeyCode.ESCAPE);
        if (isShown("explore-more")) {
            fire("explore-more");
        }
        assertTrue(isShown("cause-c_prolonged_sitting"));
        assertTrue(isShown("cause-c_muscle_imbalance"));
        assertTrue(isShown("cause-c_tp_iliopsoas"));
        robot.clickOn("#cause-c_tp_iliopsoas");
        assertEquals("Tight or sore psoas", detailTitle());
        assertTrue(isShown("explore-moves"));
        assertTrue(
                node("cause-c_tp_iliopsoas", Node.class)
                        .getAccessibleText()
                        .contains("All 3 picks point here"));
    }

    @Test
    void theWholeWayGoesByKeyboard() {
        add("lower back pain");
        press(KeyCode.F6);
        assertEquals("explore-answer-yes", focused());
        press(KeyCode.N);
        assertTrue(isShown("explore-answered"));
        press(KeyCode.F6);
        var first = focused();
        assertTrue(first.startsWith("cause-"), first);
        press(KeyCode.DOWN);
        var second = focused();
        assertTrue(second.startsWith("cause-") && !second.equals(first), second);
        press(KeyCode.ENTER);
        assertEquals("explore-detail", focused());
        press(KeyCode.ESCAPE);
        assertEquals(second, focused());
        press(KeyCode.SHIFT, KeyCode.F6);
        press(KeyCode.SHIFT, KeyCode.F6);
        assertEquals("explore-search", focused());
    }

    @Test
    void answerKeysDoNothingWhileOneTypes() {
        add("lower back pain");
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("ny", 0);
        assertFalse(isShown("explore-answered"));
        assertEquals("ny", node("explore-search", TextField.class).getText());
    }

    @Test
    void escapeClosesTheOffersAndThenEmptiesTheField() {
        say("hip");
        assertTrue(isShown("explore-suggestions"));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("explore-suggestions"));
        press(KeyCode.ESCAPE);
        assertEquals("", node("explore-search", TextField.class).getText());
    }

    @Test
    void controlEnterAddsEverythingTheWordsSpeakOf() {
        say("my bum hurts when i sit");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(isShown("chip-s_buttock_pain"));
        assertTrue(isShown("chip-s_worse_sitting"));
    }

    @Test
    void wordsWeDoNotKnowLeadToTheList() {
        add("lower back pain");
        say("zqxwv");
        fire("explore-nothing-list");
        assertTrue(isShown("explore-drawer"));
        fire("explore-shelf-buttock");
        doOnFx(node("explore-check-s_buttock_pain", CheckBox.class)::fire);
        press(KeyCode.ESCAPE);
        assertTrue(isShown("chip-s_buttock_pain"));
    }

    @Test
    void anEmergencyTakesThePlaceOfListAndDetail() {
        add("lower back pain");
        assertTrue(isShown("explore-moves"));
        add("numb between my legs");
        assertTrue(isShown("explore-help-now"));
        assertEquals("explore-help-title", focused());
        assertEquals("Please get medical help now", announced());
        assertFalse(isShown("explore-causes"));
        assertFalse(isShown("explore-moves"));
        fire("explore-mistake");
        assertFalse(isShown("explore-help-now"));
        assertTrue(isShown("explore-causes"));
        assertTrue(isShown("toast"));
    }

    @Test
    void anUrgentSignStandsOverTheListAndHoldsTheMoves() {
        add("lower back pain");
        add("fever with back pain");
        assertTrue(isShown("explore-care"));
        assertTrue(isShown("explore-causes"));
        assertTrue(robot.lookup(".move-card").queryAll().stream().noneMatch(UiTest::isInSight));
    }

    @Test
    void stepsAreUndoneRedoneAndStartedOver() {
        add("lower back pain");
        add("worse sitting");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(isShown("chip-s_worse_sitting"));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(isShown("chip-s_worse_sitting"));
        robot.clickOn("#shell-start-over").clickOn("#shell-start-over-yes");
        assertFalse(isShown("explore-causes"));
        assertTrue(isShown("explore-start-s_low_back_pain"));
        assertEquals("Nothing is picked", announced());
        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(isShown("explore-causes"));
    }

    @Test
    void aStartingPointPicksAndListsAtOnceAlsoInOnePane() {
        wide(ONE_PANE);
        robot.clickOn("#explore-start-s_outer_hip_pain");
        assertTrue(isShown("cause-c_gtps"));
        robot.clickOn("#explore-tab-feel");
        assertTrue(isShown("chip-s_outer_hip_pain"));
        robot.clickOn("#explore-tab-cause");
        assertTrue(isShown("explore-detail"));
    }

    @Test
    void aMoveShowsHowToDoItWhenAsked() {
        add("lower back pain");
        var how = robot.lookup(".move-card .button").queryAs(Button.class);
        assertEquals("How to do it", how.getText());
        doOnFx(how::fire);
        assertEquals("Close", how.getText());
    }
}
