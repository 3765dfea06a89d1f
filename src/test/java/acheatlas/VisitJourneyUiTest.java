package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.paper.Printing;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/// Getting ready for an appointment: typed, ticked, looked at, printed, wiped.
final class VisitJourneyUiTest extends WindowJourney {

    private void getReady() {
        list("s_low_back_pain", "s_worse_sitting", "m_gt3m");
        fire("explore-visit");
    }

    private void type(String id, String words) {
        focus(id);
        doOnFx(() -> node(id, TextInputControl.class).setText(words));
    }

    private void tick(String id) {
        doOnFx(node(id, CheckBox.class)::fire);
    }

    /// What stands on the sheet in the preview.
    private String sheet() {
        return robot.lookup("#paper-scroll .image-view").queryAllAs(ImageView.class).stream()
                .map(ImageView::getAccessibleText)
                .reduce("", (all, words) -> all + words)
                .replaceAll("\\s+", " ");
    }

    @Test
    void whatIsTypedAndTickedStandsOnTheSheet() {
        getReady();
        assertEquals("visit-own-words", focused());
        type("visit-own-words", "It pinches when I squat");
        type("visit-started", "In May");
        tick("visit-tried-REST");
        tick("visit-ask-TEST");
        var sheet = sheet();
        for (var words :
                new String[] {
                    "It pinches when I squat",
                    "In May",
                    "More than 3 months",
                    "Worse when sitting a long time",
                    "X Rest",
                    "1. Do I need a test?"
                }) {
            assertTrue(sheet.contains(words), () -> words + " in " + sheet);
        }
    }

    @Test
    void aCauseIsNamedOnlyOnceItIsTicked() {
        list("s_low_back_pain", "s_worse_sitting", "m_gt3m");
        var id = listed().getFirst();
        fire("explore-visit");
        var name = parts().content().words().cause(id).name();
        assertFalse(sheet().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)));
        tick("visit-cause-" + id);
        assertTrue(sheet().contains(name));
    }

    @Test
    void aFourthQuestionHasNoRoom() {
        getReady();
        tick("visit-ask-TEST");
        tick("visit-ask-RISKS");
        type("visit-own-question", "Can I cycle?");
        assertTrue(node("visit-ask-WAIT", CheckBox.class).isDisabled());
        type("visit-own-question", "");
        assertFalse(node("visit-ask-WAIT", CheckBox.class).isDisabled());
    }

    @Test
    void aFieldTakesAsManyLettersAsHaveRoom() {
        getReady();
        type("visit-started", "a".repeat(200));
        assertEquals(80, node("visit-started", TextInputControl.class).getText().length());
    }

    @Test
    void tabLeadsOnFromTheLargeField() {
        getReady();
        press(KeyCode.TAB);
        assertEquals("visit-started", focused());
    }

    @Test
    void theSheetIsPrintedAndAFaultLosesNothing() {
        getReady();
        type("visit-own-words", "It pinches");
        printing().answer(Printing.Outcome.NO_PRINTER);
        fire("visit-print");
        assertTrue(isShown("paper-notice"));
        assertEquals("It pinches", node("visit-own-words", TextInputControl.class).getText());
        printing().answer(Printing.Outcome.PRINTED);
        fire("visit-print");
        assertEquals(1, printing().printed().size());
        assertEquals("For my visit", printing().jobs().getLast());
    }

    @Test
    void startingOverWipesEveryWord() {
        getReady();
        type("visit-own-words", "It pinches when I squat");
        type("visit-own-question", "Can I cycle?");
        tick("visit-tried-REST");
        startOver();
        pick("s_groin_pain");
        passCheck();
        fire("explore-visit");
        assertEquals("", node("visit-own-words", TextInputControl.class).getText());
        assertEquals("", node("visit-own-question", TextInputControl.class).getText());
        assertFalse(node("visit-tried-REST", CheckBox.class).isSelected());
        assertFalse(sheet().contains("It pinches"), sheet());
        assertFalse(sheet().contains("X Rest"), sheet());
    }

    @Test
    void escapeLeadsBack() {
        getReady();
        press(KeyCode.ESCAPE);
        assertTrue(isShown("explore-causes"));
    }

    @Test
    void inAnEmergencyItIsNotOfferedAndTheRedCardComesFirst() {
        getReady();
        pick("rf_saddle_numbness");
        assertFalse(isShown("visit"));
        assertTrue(isShown("explore-help-now"));
        assertFalse(isShown("explore-visit"));
    }
}
