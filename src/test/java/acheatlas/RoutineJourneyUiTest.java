package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.shell.Place;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.Objects;

/// From a cause to its moves as a routine, and out of it by a red flag, in the whole window.
final class RoutineJourneyUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();
    private static final String MOVE = "st_hip_flexor_kneel";

    private @Nullable AtlasWindow made;

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        made = new AtlasWindow(PARTS, MESSAGES);
        return made.root();
    }

    private AtlasWindow window() {
        return Objects.requireNonNull(made, "asked before the window was opened");
    }

    private void pick(String id) {
        var graph = PARTS.content().graph();
        var finding = graph.finding(id).orElseThrow();
        doOnFx(() -> window().pick(Findings.none().with(graph, finding, Answer.PRESENT)));
    }

    private void toCauses() {
        doOnFx(() -> scene().getWindow().setWidth(1000));
        pick("s_hip_flexor_tightness");
        doOnFx(() -> window().passCheck());
    }

    private void fire(String id) {
        doOnFx(node(id, Button.class)::fire);
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private String text(String id) {
        return onFx(() -> node(id, Button.class).getText());
    }

    @Test
    void theMovesOfACauseAreStartedInOneClick() {
        toCauses();
        assertEquals("Start these 3 as a routine", text("explore-moves-start"));
        fire("explore-moves-start");

        assertTrue(isShown("routine-player"));
        assertFalse(isShown("shell-tab-explore"));
        press(KeyCode.ESCAPE);
        assertEquals(3, onFx(() -> robot.lookup(".routine-number").queryAll().size()));
    }

    @Test
    void rPutsAMoveIntoTheRoutineAndTakesItOut() {
        toCauses();
        focus("move-how-" + MOVE);
        press(KeyCode.R);
        assertEquals("In your routine", text("move-add-" + MOVE));
        doOnFx(() -> window().go(new Place.Routine()));
        assertTrue(isShown("routine-move-" + MOVE));

        doOnFx(() -> window().go(new Place.Explore()));
        fire("move-add-" + MOVE);
        assertEquals("Add to routine", text("move-add-" + MOVE));
    }

    @Test
    void aMoveIsPutInFromItsArticle() {
        toCauses();
        doOnFx(() -> window().read("a_psoas"));
        fire("article-move-add-" + MOVE);
        doOnFx(() -> window().go(new Place.Routine()));

        assertTrue(isShown("routine-move-" + MOVE));
    }

    @Test
    void aRedFlagInTheMiddleEndsTheRoutineAndShowsWhatToDo() {
        toCauses();
        fire("explore-moves-start");
        press(KeyCode.SPACE);
        assertTrue(isShown("routine-player"));
        robot.clickOn("#routine-check");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isShown("gate"));
        assertTrue(isShown("shell-tab-explore"));

        pick("rf_saddle_numbness");
        assertTrue(isShown("explore"));
        assertEquals(new Place.Explore(), onFx(() -> window().visit().place()));
        doOnFx(() -> window().go(new Place.Routine()));
        assertTrue(isShown("routine-held"));
        assertFalse(isShown("routine-player"));
        assertTrue(robot.lookup(".routine-row").queryAll().isEmpty());
        fire("routine-care");
        assertTrue(isShown("explore"));
    }

    @Test
    void startingOverEmptiesTheRoutine() {
        toCauses();
        fire("explore-moves-start");
        press(KeyCode.ESCAPE);
        fire("shell-start-over");
        robot.clickOn("#shell-start-over-yes");
        WaitForAsyncUtils.waitForFxEvents();
        doOnFx(() -> window().go(new Place.Routine()));

        assertFalse(isShown("routine-start"));
        assertTrue(isShown("routine-explore"));
    }
}
