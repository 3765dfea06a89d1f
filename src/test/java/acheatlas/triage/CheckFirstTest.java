package acheatlas.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CareLevel;
import acheatlas.graph.GateQuestion;
import acheatlas.graph.Graph;
import acheatlas.graph.GraphFixture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class CheckFirstTest {
    private static Graph graph() {
        var fixture = new GraphFixture();
        return fixture.flag("rf_numb", CareLevel.EMERGENCY)
                .flag("rf_weak", CareLevel.URGENT)
                .flag("rf_fever", CareLevel.URGENT, fixture.any("s_hot"), false)
                .flag("rf_forgotten", CareLevel.SOON)
                .asks("g_nerves", "rf_numb", "rf_weak")
                .asks("g_germs", "rf_fever", "rf_numb")
                .graph();
    }

    private static boolean isPassed(Graph graph, Findings findings) {
        return new CheckFirst(graph).isPassed(findings, new Triage(graph).assess(findings));
    }

    private static Findings say(Graph graph, Findings findings, String id, Answer answer) {
        return findings.with(graph, graph.finding(id).orElseThrow(), answer);
    }

    @Test
    void everyRedFlagIsAskedForOnceEvenOneThatThePackForgot() {
        var graph = graph();

        var asked = graph.gate().stream().map(GateQuestion::flags).toList();

        int numb = graph.findingIndex("rf_numb").orElseThrow();
        int weak = graph.findingIndex("rf_weak").orElseThrow();
        int fever = graph.findingIndex("rf_fever").orElseThrow();
        int forgotten = graph.findingIndex("rf_forgotten").orElseThrow();
        assertEquals(List.of(List.of(numb, weak), List.of(fever, forgotten)), asked);
    }

    @Test
    void aPackWithoutQuestionsAsksForAllItsFlagsInOne() {
        var graph = new GraphFixture().flag("rf_numb", CareLevel.SOON).graph();

        assertEquals(1, graph.gate().size());
        assertFalse(isPassed(graph, Findings.none()));
    }

    @ParameterizedTest
    @EnumSource
    void anyAnswerToEachFlagPassesAndNothingLessDoes(Answer answer) {
        var graph = graph();
        var findings = Findings.none();
        for (var id : List.of("rf_numb", "rf_weak", "rf_fever", "rf_forgotten")) {
            assertFalse(isPassed(graph, findings), id);
            findings = say(graph, findings, id, answer);
        }
        assertTrue(isPassed(graph, findings));
    }

    @Test
    void aFlagRaisedByItsPartsNeedsNoAnswer() {
        var graph = graph();
        var findings = Findings.none();
        for (var id : List.of("rf_numb", "rf_weak", "rf_forgotten")) {
            findings = say(graph, findings, id, Answer.ABSENT);
        }
        assertFalse(isPassed(graph, findings));
        assertTrue(isPassed(graph, say(graph, findings, "s_hot", Answer.PRESENT)));
    }

    @Test
    void aFlagTakenOffOpensItsQuestionAgain() {
        var graph = graph();
        var findings = Findings.none();
        for (var id : List.of("rf_numb", "rf_weak", "rf_fever", "rf_forgotten")) {
            findings = say(graph, findings, id, Answer.ABSENT);
        }

        var less = findings.without(graph.finding("rf_weak").orElseThrow());

        assertTrue(isPassed(graph, findings));
        assertFalse(isPassed(graph, less));
    }
}
