package acheatlas.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Graph;
import acheatlas.graph.GraphFixture;
import acheatlas.graph.Rule.Withheld;
import acheatlas.graph.RuleDraft;

import org.junit.jupiter.api.Test;

import java.util.List;

class TriageTest {
    private final GraphFixture fixture = new GraphFixture();
    private final Graph graph = graph();
    private final Triage triage = new Triage(graph);

    private Graph graph() {
        var f = fixture;
        f.flag("rf_saddle", CareLevel.EMERGENCY, f.any(), true, "c_cauda_equina");
        f.flag("rf_both_legs", CareLevel.EMERGENCY, "c_cauda_equina");
        f.flag("rf_fever", CareLevel.URGENT, f.any("s_shivers", "s_hot"), false, "c_septic_hip");
        f.flag("rf_cancer", CareLevel.SOON, "c_spine");
        f.rule("R3", f.all("rf_cancer", "rf_weight_loss"), CareLevel.URGENT, "c_spine");
        f.rule(
                new RuleDraft("R2")
                        .when(f.all(f.all("rf_both_legs", "s_eases_seated"), f.denied("rf_saddle")))
                        .lowersFlag(f.finding("rf_both_legs"))
                        .level(CareLevel.SOON)
                        .asks(f.finding("rf_saddle"))
                        .rule());
        f.rule(
                new RuleDraft("R6")
                        .when(f.present("m_age_u16"))
                        .withholds(Withheld.RANKING, Withheld.MOVES)
                        .rule());
        return f.graph();
    }

    private CareAdvice assess(String present, String absent, String unsure) {
        var findings = Findings.none();
        findings = answer(findings, present, Answer.PRESENT);
        findings = answer(findings, absent, Answer.ABSENT);
        return triage.assess(answer(findings, unsure, Answer.UNSURE));
    }

    private Findings answer(Findings findings, String ids, Answer answer) {
        var all = findings;
        for (var id : ids.isEmpty() ? new String[0] : ids.split(" ")) {
            all = all.with(graph, graph.finding(id).orElseThrow(), answer);
        }
        return all;
    }

    @Test
    void nothingPickedIsSelfCare() {
        assertEquals(CareLevel.SELF_CARE, assess("", "", "").level());
    }

    @Test
    void anEmergencyFlagStopsRankingAndMovesEvenWithoutARule() {
        var advice = assess("rf_saddle", "", "");
        assertEquals(CareLevel.EMERGENCY, advice.level());
        assertFalse(advice.allowsRanking());
        assertFalse(advice.allowsMoves());
        assertEquals(List.of(graph.cause("c_cauda_equina").orElseThrow().index()), advice.causes());
    }

    @Test
    void anUrgentFlagKeepsTheRankingAndHidesTheMoves() {
        var advice = assess("rf_fever", "", "");
        assertTrue(advice.allowsRanking());
        assertFalse(advice.allowsMoves());
    }

    @Test
    void notSureCountsAsYesOnlyWhereTheRuleSaysSo() {
        assertEquals(CareLevel.EMERGENCY, assess("", "", "rf_saddle").level());
        assertEquals(CareLevel.SELF_CARE, assess("", "", "rf_cancer").level());
    }

    @Test
    void aPartRaisesItsFlagAndDenyingAnotherPartDoesNotLowerIt() {
        assertEquals(CareLevel.URGENT, assess("s_shivers", "s_hot", "").level());
        assertEquals(CareLevel.URGENT, assess("s_shivers", "rf_fever", "").level());
    }

    @Test
    void flagsTogetherMeanMoreThanEach() {
        assertEquals(CareLevel.SOON, assess("rf_cancer", "", "").level());
        assertEquals(CareLevel.URGENT, assess("rf_cancer rf_weight_loss", "", "").level());
    }

    @Test
    void aRuleLowersAFlagOnlyOnceTheDangerSignHasBeenDenied() {
        assertEquals(CareLevel.EMERGENCY, assess("rf_both_legs s_eases_seated", "", "").level());
        var lowered = assess("rf_both_legs s_eases_seated", "rf_saddle", "");
        assertEquals(CareLevel.SOON, lowered.level());
        assertEquals(List.of(fixture.finding("rf_saddle")), lowered.asks());
        var unsure = assess("rf_both_legs s_eases_seated", "", "rf_saddle");
        assertEquals(CareLevel.EMERGENCY, unsure.level());
    }

    @Test
    void aChildGetsNoRankingAndNoMoves() {
        var advice = assess("m_age_u16", "", "");
        assertFalse(advice.allowsRanking());
        assertFalse(advice.allowsMoves());
    }

    @Test
    void theMostUrgentCausesComeFirst() {
        var advice = assess("rf_cancer rf_saddle", "", "");
        assertEquals("c_cauda_equina", graph.cause(advice.causes().getFirst()).id());
    }
}
