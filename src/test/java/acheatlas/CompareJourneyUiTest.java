package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

/// From the list of causes to two of them side by side, and back.
final class CompareJourneyUiTest extends WindowJourney {

    private void compareTheFirstTwo() {
        list("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
        focus("cause-" + listed(0));
        press(KeyCode.C);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        fire("explore-compare-go");
    }

    private String listed(int place) {
        return listed().get(place);
    }

    @Test
    void twoCausesAreChosenByKeyboardAndStandSideBySide() {
        list("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
        var first = listed(0);
        var second = listed(1);
        focus("cause-" + first);
        press(KeyCode.C);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        fire("explore-compare-go");

        assertTrue(isShown("compare-side-" + first));
        assertTrue(isShown("compare-side-" + second));
        assertEquals("compare-answer-yes", focused());
        assertTrue(isShown("compare-apart"));
    }

    @Test
    void anAnswerIsTakenWhereItIsAskedAndTakenBack() {
        compareTheFirstTwo();
        int before = picks();
        press(KeyCode.Y);
        assertEquals(before + 1, picks());
        assertTrue(isShown("compare-undo"));
        fire("compare-undo");
        assertEquals(before, picks());
        assertFalse(isShown("compare-undo"));
    }

    @Test
    void escapeLeadsBackToTheList() {
        compareTheFirstTwo();
        press(KeyCode.ESCAPE);
        assertTrue(isShown("explore-causes"));
    }

    @Test
    void readMoreOpensTheCause() {
        compareTheFirstTwo();
        var open = robot.lookup(".button").queryAllAs(Button.class);
        var more =
                open.stream()
                        .filter(it -> String.valueOf(it.getId()).startsWith("compare-open-"))
                        .toList()
                        .getLast();
        doOnFx(more::fire);
        assertTrue(
                more.getAccessibleText()
                        .endsWith(node("explore-detail-title", Label.class).getText()));
    }

    @Test
    void theTableIsPrintedAndItIsSaid() {
        compareTheFirstTwo();
        fire("compare-print");
        assertEquals(1, printing().jobs().size());
        assertEquals("Side by side", printing().jobs().getFirst());
        assertTrue(isShown("paper-notice"));
    }

    @Test
    void anEmergencyTakesThePlaceOfTheComparison() {
        compareTheFirstTwo();
        pick("rf_saddle_numbness");
        assertFalse(isShown("compare"));
        assertTrue(isShown("explore-help-now"));
    }

    @Test
    void startingOverLeavesNothingToCompare() {
        compareTheFirstTwo();
        startOver();
        assertTrue(isShown("compare-back"));
        assertFalse(isShown("compare-apart"));
    }
}
