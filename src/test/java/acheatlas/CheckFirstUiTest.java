package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.search.FindingSearch;
import acheatlas.ui.UiTest;
import acheatlas.ui.shell.Place;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;

/// From the first pick through the check to the causes, or to help, by keyboard alone.
final class CheckFirstUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();
    private static final FindingSearch SEARCH = PARTS.search();

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        var window = new AtlasWindow(PARTS, MESSAGES);
        window.searchWith(SEARCH);
        return window.root();
    }

    /// The widest the headless screen can show, so that picks and causes are both in sight.
    @BeforeEach
    void widen() {
        doOnFx(() -> scene().getWindow().setWidth(1000));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private String focused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    private void addLowBackPain() {
        press(KeyCode.CONTROL, KeyCode.K);
        doOnFx(() -> node("explore-search", TextField.class).setText("lower back pain"));
        press(KeyCode.ENTER);
    }

    @Test
    void sevenTimesNoLeadsFromTheFirstPickToItsCauses() {
        addLowBackPain();
        assertTrue(isShown("gate"));
        assertFalse(isShown("explore"));
        assertEquals("gate-g_nerves-yes", focused());
        assertTrue(node("gate-go", Button.class).isDisabled());

        for (int question = 0; question < 7; question++) {
            press(KeyCode.N);
        }
        assertEquals("gate-go", focused());
        press(KeyCode.SPACE);
        assertTrue(isShown("cause-c_nslbp"));
        assertTrue(isShown("chip-s_low_back_pain"));
        assertFalse(isShown("chip-rf_saddle_numbness"), "thirty denied signs are no picks");
    }

    @Test
    void aSignTickedBySpaceShowsWhomToCallAndNothingElse() {
        addLowBackPain();
        press(KeyCode.Y);
        assertEquals("gate-tick-rf_saddle_numbness", focused());
        press(KeyCode.SPACE);

        assertTrue(isShown("explore-help-now"));
        assertEquals("explore-help-title", focused());
        assertEquals("911", node("explore-help-number", Label.class).getText());
        assertFalse(isShown("explore-detail"));
        assertTrue(
                robot.lookup(".label").queryAllAs(Label.class).stream()
                        .anyMatch(
                                label -> label.getText().startsWith("Get help now. Call 911 or")));
    }

    @Test
    void aNoOfOneSignIsNotANoOfTheOthers() {
        addLowBackPain();
        press(KeyCode.U);
        assertEquals("gate-sign-rf_saddle_numbness-yes", focused());
        doOnFx(node("gate-sign-rf_saddle_numbness-no", ToggleButton.class)::fire);

        assertTrue(node("gate-go", Button.class).isDisabled());
        assertTrue(node("gate-sign-rf_saddle_numbness-no", ToggleButton.class).isSelected());
        assertFalse(node("gate-sign-rf_both_legs_neuro-no", ToggleButton.class).isSelected());
    }

    @Test
    void oneClickSaysNoToAllThatAreLeft() {
        addLowBackPain();
        doOnFx(node("gate-rest", Button.class)::fire);

        assertTrue(node("gate-g_person-no", ToggleButton.class).isSelected());
        assertEquals("All questions are answered", node("announcer", Label.class).getText());
    }

    @Test
    void theCheckIsReachedAgainFromAnyScreenAndKeepsWhatWasSaid() {
        addLowBackPain();
        doOnFx(node("gate-rest", Button.class)::fire);
        doOnFx(node("gate-go", Button.class)::fire);
        assertTrue(isShown("explore"));

        doOnFx(node("shell-check", Button.class)::fire);
        doOnFx(node("gate-g_bones-yes", ToggleButton.class)::fire);
        doOnFx(node("gate-tick-rf_cant_bear_weight", CheckBox.class)::fire);
        doOnFx(node("gate-go", Button.class)::fire);

        assertTrue(isShown("explore-care"), "to be seen today");
        assertTrue(isShown("chip-rf_cant_bear_weight"));
        assertEquals(
                0,
                robot.lookup(".move-card").queryAll().stream().filter(UiTest::isInSight).count());
    }

    @Test
    void nobodyHearsOfCausesBeforeTheCheck() {
        addLowBackPain();

        assertFalse(node("announcer", Label.class).getText().contains("causes"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1440,  900, P100
                    1440,  900, P200
                    1024,  700, P100
                    1024,  700, P150
                    1024,  700, P200
                     800,  560, P100
                    """)
    void noWordsAreCutOffAndEverythingHasAName(int width, int height, TextSize size) {
        var look = SceneImage.Look.of(width, height).with(size);
        for (var place : List.of(new Place.Check(), new Place.Settings())) {
            assertEquals(List.of(), cutOffWords(() -> at(place), look), place.toString());
            assertEquals(List.of(), onFx(() -> nameless(at(place), look)), place.toString());
        }
    }

    private static Parent at(Place place) {
        var window = new AtlasWindow(PARTS, MESSAGES);
        window.go(place);
        return window.root();
    }

    private static List<String> nameless(Parent root, SceneImage.Look look) {
        SceneImage.of(SceneImage.scene(root, look));
        return root.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(UiTest::isInSight)
                .filter(CheckFirstUiTest::isNameless)
                .map(Node::toString)
                .toList();
    }

    private static boolean isNameless(Node node) {
        boolean hasText =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        return node.getAccessibleText() == null && !hasText;
    }
}
