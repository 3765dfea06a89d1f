package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Finding;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;
import acheatlas.triage.Answer;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Function;

/// What each step changed, and the way back, on the content that ships.
final class ChangesTest {
    private static final int ACTIONS = 100;

    private final ExploreViewModel model = ShippedContent.viewModel();
    private final Random random = new Random(3);
    private final List<Finding> calm =
            ShippedContent.graph().findings().stream()
                    .filter(finding -> !finding.isRedFlag())
                    .filter(finding -> !finding.id().equals("m_age_u16"))
                    .toList();

    private Assessment assessment() {
        return model.seen().assessment();
    }

    /// Does something at random that is a step of undo.
    private void act() {
        boolean asking = model.seen().question().isPresent();
        var answer = List.of(Answer.values()).get(random.nextInt(3));
        var known = assessment().findings().inOrder();
        switch (random.nextInt(6)) {
            case 0 -> model.pick(any(calm), answer);
            case 1 -> model.startFrom(any(List.of(StartingPoint.values())));
            case 2 -> {
                if (known.isEmpty()) {
                    act();
                } else {
                    model.takeOff(ShippedContent.graph().finding(any(known)));
                }
            }
            case 3 -> {
                model.search().type(any(List.of("my hip hurts when i sit", "no fever, sore back")));
                model.pickMatched();
            }
            case 4 -> {
                if (asking) {
                    model.answer(answer);
                } else {
                    act();
                }
            }
            default -> {
                if (asking) {
                    model.skip();
                } else {
                    act();
                }
            }
        }
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void aHundredRandomActionsAndAHundredUndosLeadBackToTheStart() {
        var shown = new ArrayList<Seen>();
        var start = model.seen();
        for (int action = 0; action < ACTIONS; action++) {
            shown.add(model.seen());
            act();
        }
        assertFalse(model.seen().picks().isEmpty());
        for (var before : shown.reversed()) {
            model.undo();
            assertEquals(before.assessment(), assessment());
            assertEquals(before.picks(), model.seen().picks());
            assertEquals(before.question(), model.seen().question());
        }
        assertEquals(start.assessment(), assessment());
        assertEquals(start.list(), model.seen().list());
        assertFalse(model.canUndoProperty().get());
    }

    @Test
    void theListsAreTheDifferenceOfTheRankings() {
        for (int action = 0; action < ACTIONS; action++) {
            var before = assessment();
            act();
            assertDifference(before, assessment(), model.seen().step().movement());
        }
    }

    private static void assertDifference(Assessment before, Assessment after, Movement movement) {
        assertEquals(after(before, after, (was, now) -> was >= 0 && now < was), movement.up());
        assertEquals(after(before, after, (was, now) -> was >= 0 && now > was), movement.down());
        assertEquals(after(before, after, (was, _) -> was < 0), movement.added());
        assertEquals(after(after, before, (is, _) -> is < 0), movement.gone());
    }

    /// The causes of `to` whose places in `from` and in `to` are as wanted, in their order.
    private static List<String> after(
            Assessment from, Assessment to, BiPredicate<Integer, Integer> wanted) {
        var found = new ArrayList<String>();
        List<Function<Assessment, List<String>>> lists =
                List.of(it -> ids(it.ranked().causes()), it -> ids(it.ranked().contributors()));
        for (var list : lists) {
            var old = list.apply(from);
            var now = list.apply(to);
            for (int place = 0; place < now.size(); place++) {
                if (wanted.test(old.indexOf(now.get(place)), place)) {
                    found.add(now.get(place));
                }
            }
        }
        return found;
    }

    private static List<String> ids(List<RankedCause> causes) {
        return causes.stream().map(ranked -> ranked.cause().id()).toList();
    }

    @Test
    void theHistoryTellsOfEveryStepWhatTheStepItselfTold() {
        var told = new ArrayList<Change>();
        for (int action = 0; action < 30; action++) {
            act();
            told.add(model.seen().step().change());
        }
        assertEquals(told, model.changes());
    }

    @Test
    void goingBackToAStepIsAsManyUndos() {
        var shown = new ArrayList<Assessment>();
        for (int action = 0; action < 12; action++) {
            shown.add(assessment());
            act();
        }
        model.undoTo(5);
        assertEquals(shown.get(5), assessment());
        assertEquals(5, model.changes().size());
        assertTrue(model.canRedoProperty().get());
    }

    @Test
    void theCheckBeforeTheCausesMovesNothing() {
        model.pick(ShippedContent.finding("s_low_back_pain"), Answer.PRESENT);
        var answers = new java.util.LinkedHashMap<Finding, java.util.Optional<Answer>>();
        for (var flag : ShippedContent.graph().redFlags()) {
            var finding = ShippedContent.graph().finding(flag.finding());
            answers.put(finding, java.util.Optional.of(Answer.ABSENT));
        }
        model.check(answers);
        assertTrue(model.seen().step().movement().isEmpty());
        assertTrue(model.seen().step().change().isCheck());
    }

    @Test
    void startingOverLeavesNoHistory() {
        model.pick(ShippedContent.finding("s_low_back_pain"), Answer.PRESENT);
        model.startOver();
        assertEquals(List.of(), model.changes());
    }
}
