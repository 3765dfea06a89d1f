package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.triage.Answer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class BodyMapViewModelTest {
    private final BodyMapViewModel model = ShippedPictures.model();
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void listen() {
        model.onPoint(
                (_, finding, answer) ->
                        said.add(finding.id() + answer.map(a -> " " + a).orElse(" off")));
    }

    private Map<String, Mark> marks() {
        return model.marks().byPlace();
    }

    private void say(String finding, Answer answer) {
        model.follow(id -> Optional.of(answer).filter(_ -> id.equals(finding)));
    }

    @Test
    void pointingTwiceTakesTheMarkOff() {
        model.point("groin-left");
        assertEquals(Map.of("groin-left", Mark.HURTS), marks());

        model.point("groin-left");

        assertEquals(Map.of(), marks());
        assertEquals(List.of("s_groin_pain PRESENT", "s_groin_pain off"), said);
    }

    @Test
    void denyingAPlaceTurnsItAround() {
        model.point("groin-left");

        model.deny("groin-left");

        assertEquals(Map.of("groin-left", Mark.HURTS_NOT), marks());
        assertEquals(List.of("s_groin_pain PRESENT", "s_groin_pain ABSENT"), said);
    }

    @Test
    void aFindingStaysWhileAnotherOfItsPlacesHurts() {
        model.point("groin-left");
        model.point("front-hip-left");

        model.point("groin-left");

        assertEquals("s_groin_pain PRESENT", said.getLast());
        model.deny("groin-right");
        assertEquals("s_groin_pain PRESENT", said.getLast(), "one side hurts, the other does not");
    }

    @Test
    void aPlaceThatIsNotCoveredIsNotMarked() {
        model.point("head");

        assertEquals(Map.of(), marks());
        assertEquals(List.of(), said);
    }

    @Test
    void whatIsSaidInWordsIsMarkedOnBothSides() {
        say("s_outer_thigh_pain", Answer.PRESENT);

        assertEquals(
                Map.of(
                        "outer-thigh-left", Mark.SOMEWHERE_HERE,
                        "outer-thigh-right", Mark.SOMEWHERE_HERE),
                marks());
    }

    @Test
    void pointingMakesWhatWasSaidInWordsExact() {
        say("s_outer_thigh_pain", Answer.PRESENT);

        model.point("outer-thigh-left");

        assertEquals(Map.of("outer-thigh-left", Mark.HURTS), marks());
    }

    @Test
    void aSidePointedAtIsKeptWhenTheFindingComesBack() {
        model.point("buttock-left");

        say("s_buttock_pain", Answer.PRESENT);

        assertEquals(Map.of("buttock-left", Mark.HURTS), marks());
    }

    @Test
    void takingTheFindingOffClearsItsPlaces() {
        model.point("buttock-left");
        model.point("tailbone");

        say("s_tailbone_pain", Answer.PRESENT);

        assertEquals(Map.of("tailbone", Mark.HURTS), marks());
    }

    @Test
    void denyingTheFindingDeniesItsPlaces() {
        model.point("buttock-left");

        say("s_buttock_pain", Answer.ABSENT);

        assertEquals(
                Map.of("buttock-left", Mark.HURTS_NOT, "buttock-right", Mark.HURTS_NOT), marks());
    }

    @Test
    void notBeingSureClearsThePlaces() {
        model.point("buttock-left");

        say("s_buttock_pain", Answer.UNSURE);

        assertEquals(Map.of(), marks());
    }

    @Test
    void aSideCanBeChosenAfterwards() {
        model.point("groin-left");
        assertEquals(Optional.of(BodySide.LEFT), model.sides("groin-left"));

        model.pointOnly("groin-left", BodySide.BOTH);
        assertEquals(Optional.of(BodySide.BOTH), model.sides("groin-left"));

        model.pointOnly("groin-left", BodySide.RIGHT);
        assertEquals(Map.of("groin-right", Mark.HURTS), marks());
        assertEquals("s_groin_pain PRESENT", said.getLast());
    }

    @Test
    void aPlaceInTheMiddleHasNoSides() {
        model.point("tailbone");

        assertEquals(Optional.empty(), model.sides("tailbone"));
        assertEquals(Set.of("tailbone"), model.marks().places(Mark.HURTS));
    }
}
