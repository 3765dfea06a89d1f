package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ranking.Explorer;
import acheatlas.ui.UiTest;
import acheatlas.ui.plan.Plan;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;

/// Typing before the word list is made.
final class SearchWaitUiTest extends UiTest {
    private final ExploreViewModel model =
            new ExploreViewModel(new Explorer(ShippedContent.graph()), new Plan());

    @Override
    protected Parent view() {
        return new ExploreFixture(model).root();
    }

    private void type(String words) {
        doOnFx(
                () -> {
                    var field = node("explore-search", TextField.class);
                    field.requestFocus();
                    field.setText(words);
                });
    }

    private boolean isListShown() {
        return onFx(node("explore-suggestions", Node.class)::isVisible);
    }

    @Test
    void theListSaysThatTheWordsAreOnTheirWayAndThenShowsThem() throws IOException {
        type("low back pain");
        assertTrue(isListShown());
        assertTrue(robot.lookup("Getting the word list ready.").tryQuery().isPresent());
        picture("search-waiting");

        doOnFx(() -> model.search().use(ShippedContent.search()));

        assertTrue(isListShown());
        assertFalse(robot.lookup("Getting the word list ready.").tryQuery().isPresent());
    }

    @Test
    void enterIsKeptUntilTheWordsAreUnderstood() {
        type("low back pain");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        doOnFx(() -> model.search().use(ShippedContent.search()));

        assertEquals(
                List.of(ShippedContent.finding("s_low_back_pain")), model.seen().picks().have());
    }

    @Test
    void escapeClosesTheListAndNothingIsPicked() {
        type("low back pain");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(isListShown());

        doOnFx(() -> model.search().use(ShippedContent.search()));

        assertTrue(model.seen().picks().isEmpty());
    }
}
