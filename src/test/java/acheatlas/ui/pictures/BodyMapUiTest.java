package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Pointing at the body, by mouse and by keyboard.
final class BodyMapUiTest extends UiTest {
    private final BodyMapViewModel model = ShippedPictures.model();
    private final List<String> announced = new ArrayList<>();

    @Override
    protected Parent view() {
        return card(model);
    }

    private Parent card(BodyMapViewModel shown) {
        var view = new BodyMapView(shown, Messages.in(Languages.ENGLISH));
        view.onAnnounce(announced::add);
        var card = new VBox(view.root());
        card.getStyleClass().add("card");
        return card;
    }

    private Map<String, Mark> marks() {
        return model.marks().byPlace();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void take(String id) {
        doOnFx(node(id, ToggleButton.class)::fire);
    }

    private String focused() {
        return onFx(() -> String.valueOf(scene().getFocusOwner().getId()));
    }

    private RegionShape region(String id) {
        return node(id, RegionShape.class);
    }

    @Test
    void aClickMarksARegionAndASecondClickTakesTheMarkOff() {
        robot.clickOn("#body-front-front-hip-right");
        assertEquals(Map.of("front-hip-right", Mark.HURTS), marks());

        robot.clickOn("#body-front-front-hip-right");
        assertEquals(Map.of(), marks());
    }

    @Test
    void thePointerShowsTheNameOfTheRegion() {
        robot.moveTo("#body-back-buttock-left");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(
                robot.lookup(".name-tag").queryAllAs(NameTag.class).stream()
                        .anyMatch(tag -> tag.isVisible() && tag.getText().equals("Buttock, left")));
    }

    @Test
    void keysMarkDenyAndClear() {
        focus("body-front-groin-left");

        press(KeyCode.ENTER);
        assertEquals(Map.of("groin-left", Mark.HURTS), marks());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals(Map.of("groin-left", Mark.HURTS_NOT), marks());
        press(KeyCode.DELETE);
        assertEquals(Map.of(), marks());
        press(KeyCode.SPACE);
        assertEquals(Map.of("groin-left", Mark.HURTS), marks());
        assertEquals("Groin, left. It hurts here", announced.getLast());
    }

    @Test
    void arrowsGoToTheNearestRegionThatWay() {
        focus("body-front-groin-right");

        press(KeyCode.RIGHT);
        assertEquals("body-front-groin-left", focused());
        press(KeyCode.DOWN);
        assertEquals("body-front-inner-thigh-left", focused());
    }

    @Test
    void eachFigureIsOneStopForTheTabKey() {
        var front = onFx(() -> stops("body-front"));
        var back = onFx(() -> stops("body-back"));

        assertEquals(1, front);
        assertEquals(1, back);
        focus("body-front-shin-left");
        press(KeyCode.TAB);
        assertTrue(focused().startsWith("body-back-"), focused());
    }

    private long stops(String figure) {
        return node(figure, FigurePane.class).shapes().values().stream()
                .filter(RegionShape::isFocusTraversable)
                .count();
    }

    @Test
    void fGoesRoundTheBody() {
        focus("body-front-outer-hip-right");
        var seen = new ArrayList<String>();

        for (int i = 0; i < 4; i++) {
            press(KeyCode.F);
            seen.add(focused().replaceFirst("^body-([a-z]+)-.*", "$1"));
        }

        assertEquals(List.of("back", "right", "left", "front"), seen);
    }

    @Test
    void aLetterGoesToTheRegionOfThatName() {
        focus("body-front-groin-right");

        press(KeyCode.S);

        assertTrue(
                Set.of("Side of hip, left", "Side of hip, right", "Shin, left", "Shin, right")
                        .contains(nameOf(focused())),
                focused());
    }

    private String nameOf(String id) {
        return onFx(() -> region(id).getAccessibleText().replaceFirst("\\. .*", ""));
    }

    @Test
    void everyRegionIsACheckBoxWithAName() {
        take("body-whole");
        var places = new HashSet<String>();
        for (var page : List.of("body-front-back", "body-sides")) {
            take(page);
            robot.lookup(".body-region")
                    .queryAllAs(RegionShape.class)
                    .forEach(
                            shape -> {
                                assertEquals(AccessibleRole.CHECK_BOX, shape.getAccessibleRole());
                                assertFalse(shape.getAccessibleText().isBlank());
                                assertFalse(shape.getAccessibleText().contains(shape.place()));
                                places.add(shape.place());
                            });
        }

        assertEquals(ShippedPictures.MAP.regions().keySet(), places);
    }

    @Test
    void aScreenReaderSeesTheMarkAndCanPress() {
        var groin = region("body-front-groin-left");
        assertEquals(false, onFx(() -> selected(groin)));

        doOnFx(() -> groin.executeAccessibleAction(AccessibleAction.FIRE));

        assertEquals(true, onFx(() -> selected(groin)));
        assertEquals("Groin, left. It hurts here", onFx(groin::getAccessibleText));
    }

    private static Object selected(RegionShape shape) {
        return Optional.ofNullable(shape.queryAccessibleAttribute(AccessibleAttribute.SELECTED))
                .orElse("nothing");
    }

    @Test
    void theSideCanBeChangedAfterwards() {
        robot.clickOn("#body-back-buttock-left");

        take("body-side-both");

        assertEquals(Map.of("buttock-left", Mark.HURTS, "buttock-right", Mark.HURTS), marks());
    }

    @Test
    void aSmallRegionOfTheWholeBodyComesCloserFirst() {
        take("body-whole");

        robot.clickOn("#body-front-groin-left");

        assertEquals(Map.of(), marks());
        assertTrue(onFx(() -> node("body-close-up", ToggleButton.class).isSelected()));
        assertEquals("body-front-groin-left", focused());
    }

    @Test
    void aPlaceThatIsNotCoveredSaysSo() {
        take("body-whole");
        focus("body-front-head");

        press(KeyCode.ENTER);

        assertEquals(Map.of(), marks());
        assertTrue(announced.getLast().startsWith("Head"), announced::toString);
    }

    @Test
    void theCloseUpLeavesOutTheArms() {
        var shown =
                onFx(() -> node("body-front", FigurePane.class).shapes().keySet()).stream()
                        .collect(Collectors.toSet());

        assertTrue(shown.contains("groin-left"));
        assertFalse(shown.contains("forearm-left"));
        assertFalse(shown.contains("head"));
    }

    @Test
    void looksRightInBothThemes() throws IOException {
        var look = SceneImage.Look.of(560, 820);
        picture("body-map", this::marked, look);
        picture("body-map-dark", this::marked, look.dark());
        picture("body-map-sides", () -> turned(marked(), "body-sides"), look);
        picture("body-map-whole", () -> turned(marked(), "body-whole"), look);
    }

    private Parent marked() {
        var shown = ShippedPictures.model();
        shown.follow(
                id -> Optional.of(Answer.PRESENT).filter(_ -> id.equals("s_outer_thigh_pain")));
        shown.point("front-hip-right");
        shown.deny("groin-left");
        shown.point("lower-back-middle");
        shown.point("buttock-left");
        return card(shown);
    }

    private static Parent turned(Parent card, String choice) {
        ((ToggleButton) card.lookup("#" + choice)).fire();
        return card;
    }
}
