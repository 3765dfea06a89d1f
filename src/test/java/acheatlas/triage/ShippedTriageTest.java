package acheatlas.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.CareLevel;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// The rules R1 to R10 as the shipped content has them: what is there, what is denied, what
/// follows.
class ShippedTriageTest {
    private static final Graph GRAPH = read();

    private static Graph read() {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), "en").graph();
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CareAdvice assess(String present, String absent) {
        var findings = Findings.none();
        for (var id : ids(present)) {
            findings = findings.with(GRAPH, GRAPH.finding(id).orElseThrow(), Answer.PRESENT);
        }
        for (var id : ids(absent)) {
            findings = findings.with(GRAPH, GRAPH.finding(id).orElseThrow(), Answer.ABSENT);
        }
        return new Triage(GRAPH).assess(findings);
    }

    private static String[] ids(String text) {
        return text == null || text.isBlank() ? new String[0] : text.strip().split(" +");
    }

    @ParameterizedTest(name = "{0} without {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    s_low_back_pain rf_saddle_numbness             |                              | EMERGENCY
                    rf_both_legs_neuro m_age_65 m_gt3m s_worse_standing_walking s_better_leaning_forward | rf_saddle_numbness rf_bladder_bowel_change rf_progressive_leg_weakness | SOON
                    rf_both_legs_neuro m_age_65 m_gt3m s_worse_standing_walking s_better_leaning_forward | | EMERGENCY
                    rf_cancer_history s_low_back_pain              |                              | SOON
                    rf_cancer_history rf_constant_night_pain       |                              | URGENT
                    rf_cancer_history s_unsteady_walking           |                              | EMERGENCY
                    s_fever s_groin_pain                           |                              | URGENT
                    s_fever s_groin_pain s_limp                    |                              | EMERGENCY
                    s_fever s_cold_mild_illness s_low_back_pain    | s_severe_pain s_limp         | SELF_CARE
                    m_age_65 s_fall s_groin_pain                   |                              | URGENT
                    m_age_65 s_fall rf_cant_bear_weight            |                              | EMERGENCY
                    s_fall rf_cant_bear_weight                     |                              | EMERGENCY
                    m_age_u16 s_limp                               |                              | URGENT
                    s_severe_pain s_night_pain_wakes               |                              | SOON
                    m_no_better_6w s_low_back_pain                 |                              | SOON
                    s_low_back_pain s_worse_sitting                |                              | SELF_CARE
                    """)
    void theCareLevelFollowsTheRules(String present, String absent, CareLevel expected) {
        assertEquals(expected, assess(present, absent).level());
    }

    @Test
    void notSureAboutBladderSaddleAndWeaknessCountsAsYes() {
        for (var id :
                new String[] {
                    "rf_saddle_numbness", "rf_bladder_bowel_change", "rf_progressive_leg_weakness"
                }) {
            var flag = GRAPH.finding(id).orElseThrow();
            var unsure = Findings.none().with(GRAPH, flag, Answer.UNSURE);
            assertEquals(assess(id, "").level(), new Triage(GRAPH).assess(unsure).level(), id);
        }
    }

    @Test
    void oneWeakSignAloneRaisesNoAlarm() {
        var weak = GRAPH.rules().stream().flatMap(rule -> rule.neverAlone().stream()).toList();
        assertFalse(weak.isEmpty());
        for (int finding : weak) {
            var alone = Findings.none().with(GRAPH, GRAPH.finding(finding), Answer.PRESENT);
            assertEquals(
                    CareLevel.SELF_CARE,
                    new Triage(GRAPH).assess(alone).level(),
                    GRAPH.finding(finding).id());
        }
    }

    @Test
    void everyEmergencyFlagStopsTheRankingAndTheMoves() {
        for (var flag : GRAPH.redFlags()) {
            if (flag.level() == CareLevel.EMERGENCY) {
                var advice = assess(GRAPH.finding(flag.finding()).id(), "");
                assertFalse(advice.allowsRanking(), GRAPH.finding(flag.finding()).id());
                assertFalse(advice.allowsMoves());
            }
        }
    }
}
