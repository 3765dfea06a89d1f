package acheatlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CauseKind;
import acheatlas.graph.Commonness;
import acheatlas.graph.Graph;
import acheatlas.graph.GraphFixture;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.junit.jupiter.api.Test;

import java.util.List;

class RankerTest {
    private final Graph graph =
            new GraphFixture()
                    .location("s_outer_hip_pain")
                    .location("s_groin_pain")
                    .symptom("s_worse_lying_side", 3)
                    .symptom("s_worse_stairs", 2)
                    .group("sex", "m_female", "m_male")
                    .cause("c_gtps", CauseKind.MUSCLE, Commonness.VERY_COMMON)
                    .cause("c_hip_oa", CauseKind.JOINT, Commonness.VERY_COMMON)
                    .cause("c_sitting", CauseKind.HABIT, Commonness.VERY_COMMON)
                    .link("c_gtps", "s_outer_hip_pain", 4, 5)
                    .link("c_gtps", "s_worse_lying_side", 4, 4)
                    .link("c_gtps", "s_worse_stairs", 2, 4)
                    .link("c_hip_oa", "s_groin_pain", 3, 4)
                    .link("c_hip_oa", "s_worse_stairs", 2, 4)
                    .link("c_sitting", "s_worse_stairs", 1, 2)
                    .link("c_sitting", "s_groin_pain", 1, 2)
                    .effect("c_gtps", "m_female", 2)
                    .effect("c_hip_oa", "m_male", -3)
                    .effect("c_sitting", "m_desk_driver", 2)
                    .graph();
    private final Ranker ranker = new Ranker(graph);

    private Findings present(String... ids) {
        return answered(Findings.none(), Answer.PRESENT, ids);
    }

    private Findings answered(Findings findings, Answer answer, String... ids) {
        var all = findings;
        for (var id : ids) {
            all = all.with(graph, graph.finding(id).orElseThrow(), answer);
        }
        return all;
    }

    private static List<String> ids(List<RankedCause> ranked) {
        return ranked.stream().map(cause -> cause.cause().id()).toList();
    }

    @Test
    void aCauseWithoutAPlaceThatHurtsIsNotListed() {
        assertTrue(ranker.rank(present("s_worse_stairs")).causes().isEmpty());
    }

    @Test
    void thePlaceThatHurtsOpensOnlyTheCausesThatListIt() {
        var ranked = ranker.rank(present("s_worse_stairs", "s_outer_hip_pain"));
        assertEquals(List.of("c_gtps"), ids(ranked.causes()));
    }

    @Test
    void absentFindingLowersACauseThatNeedsIt() {
        var picked = present("s_outer_hip_pain", "s_worse_stairs");
        var denied = answered(picked, Answer.ABSENT, "s_worse_lying_side");
        assertTrue(
                ranker.rank(denied).causes().getFirst().score()
                        < ranker.rank(picked).causes().getFirst().score());
        assertEquals(1, ranker.rank(denied).causes().getFirst().reasonsAgainst().size());
    }

    @Test
    void aHabitStandsInItsOwnListAndNeedsItsModifierOrTwoFindings() {
        assertTrue(ranker.rank(present("s_groin_pain", "s_worse_stairs")).contributors().isEmpty());
        var ranked = ranker.rank(present("s_groin_pain", "m_desk_driver"));
        assertEquals(List.of("c_sitting"), ids(ranked.contributors()));
        assertEquals(List.of("c_hip_oa"), ids(ranked.causes()));
    }

    @Test
    void anImpossibleModifierRulesACauseOut() {
        assertTrue(ranker.rank(present("s_groin_pain", "m_male")).causes().isEmpty());
    }

    @Test
    void aModifierThatRaisesIsAReasonLikeAnyOther() {
        var ranked = ranker.rank(present("s_outer_hip_pain", "m_female")).causes().getFirst();
        assertEquals(2, ranked.reasonsFor().size());
    }

    @Test
    void theMostTellingOpenFindingWouldHelpFirst() {
        var gtps = graph.cause("c_gtps").orElseThrow();
        var open = ranker.wouldHelp(gtps, present("s_outer_hip_pain"), 5);
        assertEquals(
                List.of("s_worse_lying_side", "s_worse_stairs"),
                open.stream().map(finding -> graph.finding(finding).id()).toList());
    }
}
