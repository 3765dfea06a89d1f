package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Finding;
import acheatlas.graph.FindingKind;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Answer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The state of the screen, on the content that ships.
final class ExploreViewModelTest {
    private final ExploreViewModel model = ShippedContent.viewModel();

    private void has(String... ids) {
        for (var id : ids) {
            model.pick(ShippedContent.finding(id), Answer.PRESENT);
        }
    }

    private void type(String words) {
        model.search().type(words);
        model.pickMatched();
    }

    private List<String> have() {
        return model.seen().picks().have().stream().map(Finding::id).toList();
    }

    private Set<String> listed() {
        return model.seen()
                .assessment()
                .ranked()
                .all()
                .map(ranked -> ranked.cause().id())
                .collect(Collectors.toSet());
    }

    private String first() {
        return model.seen().list().entries().findFirst().orElseThrow().id();
    }

    @Test
    void nothingIsShownBeforeAnythingIsPicked() {
        assertEquals(Seen.Face.START, model.seen().face());
        assertTrue(model.seen().list().isEmpty());
        assertTrue(model.seen().question().isEmpty());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void theFirstCauseOpensByItself() {
        has("s_low_back_pain");
        assertEquals(first(), model.seen().selectedId());
    }

    @Test
    void aCauseOpenedByHandStaysOpenWhileItIsListed() {
        has("s_low_back_pain", "s_worse_sitting");
        model.select("c_prolonged_sitting");
        has("s_worse_rising");
        assertEquals("c_prolonged_sitting", model.seen().selectedId());
    }

    @Test
    void openingACauseIsNoStep() {
        has("s_low_back_pain");
        int step = model.seen().step().number();
        model.selectNext(1);
        assertEquals(step, model.seen().step().number());
        assertNotEquals(first(), model.seen().selectedId());
    }

    @Test
    void selectionStopsAtBothEndsOfTheList() {
        has("s_low_back_pain");
        model.selectNext(-3);
        assertEquals(first(), model.seen().selectedId());
        model.selectNext(1000);
        var last = model.seen().list().entries().toList().getLast();
        assertEquals(last.id(), model.seen().selectedId());
    }

    @Test
    void fiveCausesAreListedUntilMoreAreAskedFor() {
        has("s_low_back_pain");
        int all = model.seen().assessment().ranked().causes().size();
        assertEquals(all - CauseList.FIRST, model.seen().list().hidden());
        model.showAllCauses(true);
        assertEquals(0, model.seen().list().hidden());
    }

    @Test
    void undoAndRedoGoThroughTheSteps() {
        has("s_low_back_pain", "s_worse_sitting");
        model.undo();
        assertEquals(List.of("s_low_back_pain"), have());
        model.redo();
        assertEquals(List.of("s_low_back_pain", "s_worse_sitting"), have());
        assertFalse(model.canRedoProperty().get());
    }

    @Test
    void aNewStepEndsWhatCouldBeRedone() {
        has("s_low_back_pain");
        model.undo();
        has("s_groin_pain");
        assertFalse(model.canRedoProperty().get());
    }

    @Test
    void startingOverLeavesNothingToBringBack() {
        has("s_low_back_pain", "s_worse_sitting");
        model.startOver();
        model.undo();
        model.redo();
        assertEquals(Seen.Face.START, model.seen().face());
        assertFalse(model.hasPicksProperty().get());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void anAnswerSaysWhatWasAnsweredAndAsksOn() {
        has("s_low_back_pain");
        var asked = model.seen().question().orElseThrow().finding();
        model.answer(Answer.ABSENT);
        var said = model.seen().step().answered().orElseThrow();
        assertEquals(new Said(ShippedContent.graph().finding(asked), Answer.ABSENT), said);
        assertNotEquals(asked, model.seen().question().orElseThrow().finding());
    }

    @Test
    void aSkippedQuestionIsNotAskedAgain() {
        has("s_low_back_pain");
        var asked = model.seen().question().orElseThrow().finding();
        model.skip();
        assertTrue(model.seen().question().stream().noneMatch(next -> next.finding() == asked));
        assertEquals(1, model.seen().picks().count());
    }

    @Test
    void takingAPickOffSaysWhichOne() {
        has("s_low_back_pain", "s_worse_sitting");
        model.takeOff(ShippedContent.finding("s_worse_sitting"));
        assertEquals(
                List.of(ShippedContent.finding("s_worse_sitting")), model.seen().step().takenOff());
    }

    @Test
    void wordsOfOnesOwnBecomeOneStep() {
        type("my bum hurts when i sit");
        assertTrue(have().containsAll(List.of("s_buttock_pain", "s_worse_sitting")));
        model.undo();
        assertTrue(model.seen().picks().isEmpty());
    }

    @Test
    void deniedWordsBecomeAPickThePersonDoesNotHave() {
        type("low back pain, no fever");
        assertEquals(List.of("s_low_back_pain"), have());
        assertTrue(model.seen().picks().haveNot().contains(ShippedContent.finding("s_fever")));
    }

    @Test
    void wordsTypedBeforeTheSearchIsThereAreAnsweredOnceItIs() {
        var early = new ExploreViewModel(new Explorer(ShippedContent.graph()));
        early.search().type("low back pain");
        assertTrue(early.search().found().isWaiting());
        assertFalse(early.search().found().isUnknown());

        early.search().use(ShippedContent.search());

        assertFalse(early.search().found().isWaiting());
        assertEquals(
                ShippedContent.finding("s_low_back_pain"),
                early.search().activeOffer().orElseThrow().finding());
        assertTrue(early.seen().picks().isEmpty());
    }

    @Test
    void whatIsAddedBeforeTheSearchIsThereIsPickedOnceItIs() {
        var early = new ExploreViewModel(new Explorer(ShippedContent.graph()));
        early.search().type("low back pain");
        early.pickActive();
        assertTrue(early.seen().picks().isEmpty());

        early.search().use(ShippedContent.search());

        assertTrue(early.seen().picks().have().contains(ShippedContent.finding("s_low_back_pain")));
        assertEquals("", early.search().found().typed());
    }

    @Test
    void otherWordsCallOffWhatWasToBeAdded() {
        var early = new ExploreViewModel(new Explorer(ShippedContent.graph()));
        early.search().type("low back pain");
        early.pickMatched();
        early.search().type("groin pain");

        early.search().use(ShippedContent.search());

        assertTrue(early.seen().picks().isEmpty());
    }

    @Test
    void unknownWordsAreSaidToBeUnknownOnceThereAreEnoughOfThem() {
        model.search().type("zq");
        assertFalse(model.search().found().isUnknown());
        model.search().type("zqxwv");
        assertTrue(model.search().found().isUnknown());
        assertTrue(model.search().activeOffer().isEmpty());
    }

    @Test
    void theMarkedOfferStaysWithinTheList() {
        model.search().type("hip");
        model.search().move(-1);
        assertEquals(0, model.search().activeProperty().get());
        model.search().move(100);
        assertEquals(
                model.search().found().offers().size() - 1, model.search().activeProperty().get());
    }

    @Test
    void sittingImbalanceAndTriggerPointsAreLinkedWithATightStiffBack() {
        has("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
        assertTrue(
                listed().containsAll(
                                Set.of(
                                        "c_prolonged_sitting",
                                        "c_muscle_imbalance",
                                        "c_tp_iliopsoas")));
    }

    @Test
    void anEmergencyTakesThePlaceOfTheListAndOffersNoMoves() {
        has("s_low_back_pain", "rf_saddle_numbness");
        assertEquals(Seen.Face.CARE, model.seen().face());
        assertTrue(model.seen().list().isEmpty());
        assertTrue(model.seen().selected().isEmpty());
        var advice = model.advice();
        assertEquals(CareLevel.EMERGENCY, advice.level());
        assertEquals(List.of(ShippedContent.finding("rf_saddle_numbness")), advice.signs());
        assertFalse(advice.causes().isEmpty());
    }

    @Test
    void aSignPickedByMistakeIsTakenOffAndTheListComesBack() {
        has("s_low_back_pain", "rf_saddle_numbness");
        model.takeOffRedFlags();
        assertEquals(Seen.Face.CAUSES, model.seen().face());
        assertEquals(List.of("s_low_back_pain"), have());
        assertTrue(model.seen().picks().redFlags().isEmpty());
    }

    @Test
    void anUrgentResultKeepsTheListAndHoldsTheMoves() {
        has("s_low_back_pain", "rf_fever_unwell");
        assertEquals(CareLevel.URGENT, model.seen().level());
        assertFalse(model.seen().list().isEmpty());
        assertTrue(model.moves(model.seen().selected().orElseThrow()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rf_saddle_numbness",
                "rf_major_trauma",
                "rf_fever_unwell",
                "rf_cancer_history"
            })
    void signsAlreadyPickedAreNotAskedForAgain(String sign) {
        has("s_low_back_pain", sign);
        assertFalse(model.advice().others().contains(ShippedContent.finding(sign)));
    }

    @Test
    void withoutAPlaceNothingIsRankedYet() {
        has("m_runner");
        assertEquals(Seen.Face.CAUSES, model.seen().face());
        assertTrue(model.seen().list().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void eachStartingPointKnowsItsFindingsAndLeadsToCauses(StartingPoint point) {
        model.startFrom(point);
        assertEquals(point.findings(), have());
        assertFalse(model.seen().list().isEmpty());
        assertEquals(CareLevel.SELF_CARE, model.seen().assessment().advice().level());
        model.undo();
        assertTrue(model.seen().picks().isEmpty());
    }

    @Test
    void everyFindingCanBePickedFromAList() {
        var onShelves =
                model.shelves().stream()
                        .flatMap(shelf -> shelf.findings().stream())
                        .collect(Collectors.toSet());
        assertEquals(Set.copyOf(ShippedContent.graph().findings()), onShelves);
        assertTrue(
                model.shelves().stream()
                        .filter(shelf -> shelf.topic() == Shelf.Topic.CARE)
                        .flatMap(shelf -> shelf.findings().stream())
                        .allMatch(finding -> finding.kind() == FindingKind.RED_FLAG));
    }

    @Test
    void causesThatMovedUpAreNamed() {
        has("s_low_back_pain");
        model.showAllCauses(true);
        has("s_hip_flexor_tightness");
        assertTrue(model.seen().step().movement().up().contains("c_tp_iliopsoas"));
    }
}
