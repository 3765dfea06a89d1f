package acheatlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Graph;
import acheatlas.graph.GraphFixture;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class InterviewTest {
    private static final String HIP = "s_hip";

    private static GraphFixture twoRivals() {
        return new GraphFixture()
                .location(HIP)
                .link("c_tendon", HIP, 3, 4)
                .link("c_joint", HIP, 3, 4)
                .link("c_tendon", "s_lying_on_it", 4, 5)
                .link("c_joint", "s_socks", 3, 3)
                .link("c_tendon", "s_stairs", 2, 3)
                .link("c_joint", "s_stairs", 2, 3);
    }

    private static Optional<NextQuestion> ask(
            Graph graph, Findings findings, List<Integer> skipped, int inARow) {
        var assessment = new Explorer(graph).assess(findings);
        return new Interview(graph)
                .next(findings, assessment.advice(), assessment.ranked(), skipped, inARow);
    }

    private static Findings picked(Graph graph, String... ids) {
        var findings = Findings.none();
        for (var id : ids) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        return findings;
    }

    private static String id(Graph graph, Optional<NextQuestion> question) {
        return graph.finding(question.orElseThrow().finding()).id();
    }

    @Test
    void nothingIsAskedBeforeAnythingWasPicked() {
        assertTrue(ask(twoRivals().graph(), Findings.none(), List.of(), 0).isEmpty());
    }

    @Test
    void theQuestionThatSeparatesTheRivalsComesFirst() {
        var graph = twoRivals().graph();
        var question = ask(graph, picked(graph, HIP), List.of(), 0);
        assertEquals("s_lying_on_it", id(graph, question));
        assertEquals(
                List.of(graph.cause("c_tendon").orElseThrow().index()),
                question.orElseThrow().yesRaises());
    }

    @Test
    void aFindingBothRivalsShareAlikeIsNotWorthAsking() {
        var graph = twoRivals().graph();
        var findings = picked(graph, HIP, "s_lying_on_it", "s_socks");
        assertTrue(ask(graph, findings, List.of(), 0).isEmpty());
    }

    @Test
    void aSkippedQuestionIsNotAskedAgain() {
        var graph = twoRivals().graph();
        int skipped = graph.findingIndex("s_lying_on_it").orElseThrow();
        assertEquals("s_socks", id(graph, ask(graph, picked(graph, HIP), List.of(skipped), 1)));
    }

    @Test
    void redFlagsOfCausesInPlayAreAskedBeforeAnythingElse() {
        var graph =
                twoRivals()
                        .link("c_infected", HIP, 3, 4)
                        .flag("rf_hot_joint", CareLevel.EMERGENCY, "c_infected")
                        .flag("rf_elsewhere", CareLevel.EMERGENCY, "c_unrelated")
                        .graph();
        var question = ask(graph, picked(graph, HIP), List.of(), 0);
        assertEquals("rf_hot_joint", id(graph, question));
        assertEquals(NextQuestion.Why.SAFETY, question.orElseThrow().why());
    }

    @Test
    void neverMoreThanFiveInARow() {
        var graph = twoRivals().graph();
        assertTrue(ask(graph, picked(graph, HIP), List.of(), 4).isPresent());
        assertTrue(ask(graph, picked(graph, HIP), List.of(), 5).isEmpty());
    }

    @Test
    void anEmergencyEndsTheQuestions() {
        var graph = twoRivals().flag("rf_saddle", CareLevel.EMERGENCY, "c_cauda_equina").graph();
        assertTrue(ask(graph, picked(graph, HIP, "rf_saddle"), List.of(), 0).isEmpty());
    }
}
