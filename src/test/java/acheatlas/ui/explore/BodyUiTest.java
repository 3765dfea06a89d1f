package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Finding;
import acheatlas.graph.RegionFindings;
import acheatlas.ranking.RankedCause;
import acheatlas.triage.Answer;
import acheatlas.ui.UiTest;
import acheatlas.ui.pictures.BodyMapViewModel;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The body on the start screen, small beside the causes, and large in its drawer.
final class BodyUiTest extends UiTest {
    private static final RegionFindings PLACES = new RegionFindings(ShippedContent.graph());

    private @Nullable ExploreFixture built;

    @Override
    protected Parent view() {
        var made = new ExploreFixture();
        built = made;
        return made.root();
    }

    @BeforeEach
    void onePane() {
        doOnFx(() -> scene().getWindow().setWidth(WIDTH));
    }

    private ExploreFixture screen() {
        return Objects.requireNonNull(built);
    }

    private void press(String id, KeyCode... keys) {
        focus(id);
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String id) {
        doOnFx(node(id, ButtonBase.class)::fire);
    }

    private Optional<Answer> said(String finding) {
        var index = ShippedContent.finding(finding).index();
        return screen().model.seen().assessment().findings().answer(index);
    }

    private void openFeel() {
        doOnFx(node("explore-tab-feel", ToggleButton.class)::fire);
    }

    private Set<String> offered(String prefix) {
        return robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                .map(Node::getId)
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> ofTheGraph(String place) {
        return PLACES.offered(place).stream().map(Finding::id).collect(Collectors.toSet());
    }

    @Test
    void pointingOnTheStartScreenListsCauses() {
        press("body-front-front-hip-right", KeyCode.ENTER);

        assertEquals(Optional.of(Answer.PRESENT), said("s_groin_pain"));
        assertEquals(Seen.Face.CAUSES, screen().model.seen().face());
        openFeel();
        assertTrue(
                onFx(() -> node("chip-s_groin_pain", Node.class).getAccessibleText())
                        .contains(", right"));
    }

    @Test
    void undoBringsBackTheSideThatWasPointedAt() {
        press("body-front-front-hip-right", KeyCode.ENTER);
        doOnFx(() -> screen().model.takeOff(ShippedContent.finding("s_groin_pain")));

        doOnFx(() -> screen().model.undo());

        openFeel();
        assertTrue(
                onFx(() -> node("chip-s_groin_pain", Node.class).getAccessibleText())
                        .contains(", right"));
    }

    @Test
    void aSideIsForgottenWithThePickThatIsMadeAnew() {
        press("body-front-front-hip-right", KeyCode.ENTER);
        doOnFx(() -> screen().model.takeOff(ShippedContent.finding("s_groin_pain")));

        doOnFx(() -> screen().pick("s_groin_pain"));

        openFeel();
        assertFalse(
                onFx(() -> node("chip-s_groin_pain", Node.class).getAccessibleText())
                        .contains(", right"));
    }

    @Test
    void thePlacesOfACauseAreLinkedWhileThePointerIsOnIt() {
        var map = ShippedContent.drawings().map().orElseThrow();
        doOnFx(() -> screen().pick("s_low_back_pain", "s_worse_sitting", "s_groin_pain"));
        var model = screen().model;
        var body = onFx(() -> new BodyMapViewModel(map, PLACES));
        doOnFx(() -> new BodyPointing(model, body));
        var open = onFx(() -> body.linkedProperty().get());
        var other =
                model.seen()
                        .assessment()
                        .ranked()
                        .all()
                        .map(RankedCause::cause)
                        .filter(cause -> !PLACES.felt(cause).equals(open))
                        .findFirst()
                        .orElseThrow();

        doOnFx(() -> model.hover(other.id()));
        assertEquals(PLACES.felt(other), onFx(() -> body.linkedProperty().get()));

        doOnFx(() -> model.hover(""));
        assertEquals(open, onFx(() -> body.linkedProperty().get()));
    }

    @Test
    void thePlaceOffersTheFindingsOfTheGraph() {
        press("body-back-buttock-left", KeyCode.ENTER);

        openFeel();
        assertEquals(ofTheGraph("buttock-left"), offered("explore-check-"));
        doOnFx(node("explore-check-s_sit_bone_pain", CheckBox.class)::fire);
        assertEquals(Optional.of(Answer.PRESENT), said("s_sit_bone_pain"));
    }

    @Test
    void everyPlaceOffersExactlyTheFindingsOfTheGraph() {
        var map = ShippedContent.drawings().map().orElseThrow();
        var pointing = new BodyPointing(screen().model, new BodyMapViewModel(map, PLACES));
        var places = map.regions().keySet().stream().filter(PLACES::isCovered).toList();

        assertFalse(places.isEmpty());
        for (var place : places) {
            var areas = PLACES.areas(place);
            var expected =
                    ShippedContent.graph().findings().stream()
                            .filter(
                                    finding ->
                                            areas.stream()
                                                    .anyMatch(
                                                            area ->
                                                                    finding.regions()
                                                                            .contains(area.id())))
                            .toList();
            assertEquals(expected, pointing.shelf(place).findings(), place);
        }
    }

    @Test
    void theDrawerTakesSeveralPlacesAndGivesTheFocusBack() {
        doOnFx(() -> screen().pick("s_low_back_pain"));
        openFeel();
        press("body-map-small", KeyCode.ENTER);
        assertTrue(onFx(node("body-drawer", Node.class)::isVisible));

        press("body-front-groin-left", KeyCode.ENTER);
        press("body-back-buttock-left", KeyCode.SHIFT, KeyCode.ENTER);

        assertEquals(Optional.of(Answer.PRESENT), said("s_groin_pain"));
        assertEquals(Optional.of(Answer.ABSENT), said("s_buttock_pain"));
        assertEquals(ofTheGraph("buttock-left"), offered("body-check-"));
        press("body-back-buttock-left", KeyCode.ESCAPE);
        assertFalse(onFx(node("body-drawer", Node.class)::isVisible));
        assertEquals("body-map-small", onFx(() -> scene().getFocusOwner().getId()));
    }

    @Test
    void theOtherSideIsNoNewPick() {
        doOnFx(() -> screen().pick("s_low_back_pain"));
        openFeel();
        fire("body-map-small");
        press("body-front-groin-left", KeyCode.ENTER);
        int step = screen().model.seen().step().number();

        doOnFx(node("body-side-both", ToggleButton.class)::fire);

        assertEquals(step, screen().model.seen().step().number());
        assertTrue(
                onFx(() -> node("chip-s_groin_pain", Node.class).getAccessibleText())
                        .contains("both sides"));
    }

    @Test
    void whatIsSaidInWordsAndWhereTheCauseAchesAreOnTheBody() {
        doOnFx(() -> screen().pick("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting"));
        doOnFx(() -> screen().model.select("c_tp_iliopsoas"));
        openFeel();
        fire("body-map-small");

        var back = node("body-back-lower-back-left", Node.class);
        assertEquals("Low back, left. It hurts somewhere here", onFx(back::getAccessibleText));
        var thigh = node("body-front-front-thigh-left", Node.class);
        assertTrue(
                onFx(() -> thigh.getPseudoClassStates())
                        .contains(PseudoClass.getPseudoClass("linked")));
    }

    @Test
    void theListStandsInForTheBody() {
        fire("body-pick-list");
        assertTrue(robot.lookup("#body-front").tryQuery().isEmpty());
        fire("explore-shelf-buttock");
        assertTrue(offered("explore-check-").contains("s_buttock_pain"));

        fire("explore-start-body");

        assertTrue(robot.lookup("#body-front").tryQuery().isPresent());
        assertEquals(List.of(), onFx(() -> screen().model.seen().picks().have()));
        assertTrue(onFx(node("body-pick-list", Button.class)::isVisible));
    }

    @Test
    void startingOverWipesTheBody() {
        press("body-front-front-hip-right", KeyCode.ENTER);

        doOnFx(() -> screen().model.startOver());

        assertEquals(
                "Front of hip, right. Not picked",
                onFx(() -> node("body-front-front-hip-right", Node.class).getAccessibleText()));
    }
}
