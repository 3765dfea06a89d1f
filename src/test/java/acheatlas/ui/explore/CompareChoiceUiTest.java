package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.UiTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Choosing causes to compare, and what changed, in the list of causes.
final class CompareChoiceUiTest extends UiTest {
    private static final int TWO_PANES = 1000;

    private final List<List<String>> asked = new ArrayList<>();
    private @Nullable ExploreFixture made;

    @Override
    protected Parent view() {
        var fixture = new ExploreFixture().pick(ExploreFixture.PICKS);
        fixture.view.onCompare(asked::add);
        made = fixture;
        return fixture.root();
    }

    private ExploreFixture fixture() {
        return Objects.requireNonNull(made);
    }

    @BeforeEach
    void twoPanes() {
        doOnFx(() -> scene().getWindow().setWidth(TWO_PANES));
    }

    private void press(KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String id) {
        doOnFx(node(id, Button.class)::fire);
    }

    private void tick(int row) {
        doOnFx(node("compare-" + listed().get(row), CheckBox.class)::fire);
    }

    private List<String> listed() {
        return fixture().model.seen().list().entries().map(CauseList.Entry::id).toList();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private List<String> words(String id) {
        return node(id, Parent.class).lookupAll(".label").stream()
                .filter(UiTest::isInSight)
                .map(Labeled.class::cast)
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    @Test
    void twoRowsAreTickedAndComparedByMouse() {
        assertFalse(isShown("compare-" + listed().getFirst()));
        fire("explore-compare");
        tick(0);
        assertTrue(node("explore-compare-go", Button.class).isDisabled());
        tick(2);
        fire("explore-compare-go");
        assertEquals(List.of(List.of(listed().getFirst(), listed().get(2))), asked);
        assertFalse(isShown("explore-compare-go"));
    }

    @Test
    void theKeyCChoosesARowAndTakesItOffAgain() {
        doOnFx(node("cause-" + listed().getFirst(), Node.class)::requestFocus);
        press(KeyCode.C);
        press(KeyCode.DOWN);
        press(KeyCode.C);
        assertEquals("Compare these 2", node("explore-compare-go", Button.class).getText());
        press(KeyCode.C);
        assertTrue(node("explore-compare-go", Button.class).isDisabled());
    }

    @Test
    void aFourthRowCannotBeTicked() {
        fire("explore-compare");
        tick(0);
        tick(1);
        tick(2);
        assertTrue(node("compare-" + listed().get(3), CheckBox.class).isDisabled());
        tick(1);
        assertFalse(node("compare-" + listed().get(3), CheckBox.class).isDisabled());
    }

    @Test
    void anEmergencyEndsTheChoice() {
        fire("explore-compare");
        tick(0);
        tick(1);
        doOnFx(() -> fixture().pick("rf_saddle_numbness"));
        doOnFx(fixture().model::takeOffRedFlags);
        assertTrue(isShown("explore-compare"));
        assertFalse(isShown("explore-compare-go"));
    }

    @Test
    void whatAPickChangedStandsOverTheListWithNames() throws Exception {
        doOnFx(() -> fixture().pick("s_groin_pain"));
        picture("changes");
        assertFalse(words("explore-changes").stream().anyMatch(it -> it.startsWith("Moved ")));
        fire("explore-changes-all");
        var shown = words("explore-changes");
        assertTrue(shown.contains("You have: Groin or front-of-hip pain"), shown::toString);
        assertTrue(
                shown.stream().anyMatch(it -> it.startsWith("New on the list: ")), shown::toString);
        assertTrue(shown.stream().anyMatch(it -> it.startsWith("Moved ")), shown::toString);
    }

    @Test
    void theHistoryLeadsBackToAnyStep() throws Exception {
        doOnFx(() -> fixture().pick("s_groin_pain"));
        fire("explore-changes-all");
        picture("changes-all");
        fire("explore-back-to-2");
        assertEquals(2, fixture().model.seen().picks().count());
        assertTrue(isShown("explore-back-to-1"));
        fire("explore-changes-all");
        assertFalse(isShown("explore-back-to-1"));
    }
}
