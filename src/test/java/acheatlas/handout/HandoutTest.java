package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Move;

import org.junit.jupiter.api.Test;

import java.util.List;

/// What gets onto a page, on the shipped content.
final class HandoutTest {

    @Test
    void hasAtMostThreeCausesAndFourMovesEachOnce() {
        var handout = Pages.usual();

        assertEquals(3, handout.causes().size());
        assertEquals(4, handout.moves().size());
        assertEquals(4, handout.moves().stream().distinct().count());
    }

    @Test
    void whatMayBeAddingToItStandsLast() {
        var causes = Pages.usual().causes();

        assertFalse(causes.getFirst().cause().isContributor());
        assertTrue(causes.getLast().cause().isContributor());
    }

    @Test
    void everyRedFlagThatIsNoSelfCareTakesTheMovesOff() {
        for (var flag : Pages.CONTENT.graph().redFlags()) {
            if (flag.level().isAtLeast(CareLevel.URGENT)) {
                var finding = Pages.CONTENT.graph().finding(flag.finding());
                var handout = Pages.handout(Pages.has("s_low_back_pain", finding.id()));

                assertTrue(handout.isCare(), finding::id);
                assertTrue(handout.moves().isEmpty(), finding::id);
            }
        }
    }

    @Test
    void movesChosenBeforeTheEmergencyAreGoneAfterIt() {
        var calm = Pages.usual();

        assertTrue(Pages.emergency().withMoves(calm.moves()).moves().isEmpty());
        assertTrue(Pages.emergency().withCauses(calm.causes()).causes().isEmpty());
    }

    @Test
    void aMoveThatIsNotForThisPersonStaysOff() {
        Move kneeling = Pages.CONTENT.graph().move("st_hip_flexor_kneel").orElseThrow();
        var findings = Pages.has("s_low_back_pain", "s_worse_sitting", "m_cannot_kneel");

        var handout = Pages.handout(findings).withMoves(List.of(kneeling));

        assertTrue(handout.moves().isEmpty());
    }

    @Test
    void movesFromTheFifthOnAreCountedAsLeftOut() {
        var all = Pages.CONTENT.graph().moves().stream().limit(6).toList();

        var handout = Pages.usual().withMoves(all);

        assertEquals(handout.moves().size() - 4, handout.movesLeftOut());
        assertEquals(4, handout.movesShown().size());
    }
}
