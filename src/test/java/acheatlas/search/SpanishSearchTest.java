package acheatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What lay people type in Spanish, and what must be understood.
class SpanishSearchTest {
    private static final ShippedSearch SPANISH = ShippedSearch.in(Languages.SPANISH);

    private static List<String> heard(String sentence) {
        return SPANISH.heard(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    me duele la nalga al sentarme                  | s_buttock_pain s_worse_sitting
                    me duele el trasero cuando me siento           | s_buttock_pain s_worse_sitting
                    dolor de nalga al estar sentado                | s_buttock_pain s_worse_sitting
                    Me duelen los glúteos sentada en la oficina    | s_buttock_pain s_worse_sitting
                    me duele la nalga cuando me siento, sin fiebre | s_buttock_pain s_worse_sitting !s_fever
                    dolor de ingle y me truena la cadera           | s_groin_pain s_clicking_snapping
                    me duele la espalda cuando toso                | s_low_back_pain s_worse_cough_sneeze
                    me duele la cadera al subir escaleras          | s_worse_stairs_hills s_hip_pain
                    dolor en la ingle al caminar                   | s_groin_pain s_worse_standing_walking
                    tengo la pierna dormida y no puedo orinar      | s_pins_needles_leg rf_bladder_bowel_change
                    me caí y no puedo apoyar la pierna             | s_fall rf_cant_bear_weight_after_fall
                    """)
    void everyFindingOfASentenceIsHeard(String sentence, String findings) {
        assertEquals(List.of(findings.split(" ")), heard(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    tengo 39 años                | m_age_35_49
                    Tengo 71                     | m_age_65
                    treinta y ocho años de edad  | m_age_35_49
                    sesenta y tantos             | m_age_65
                    mi edad es 55                | m_age_50_64
                    desde hace tres semanas      | m_lt6w
                    llevo dos semanas con dolor  | m_lt6w
                    desde hace más de dos años   | m_gt3m
                    hace un año y medio          | m_gt3m
                    """)
    void agesAndDurationsAreReadByTheirPattern(String sentence, String finding) {
        assertTrue(heard(sentence).contains(finding), () -> heard(sentence).toString());
    }

    @Test
    void aSexIsReadBesideAnAge() {
        assertEquals(
                List.of("m_age_50_64", "m_female"),
                heard("mujer de 58 años").stream().sorted().toList());
    }

    @Test
    void aTimeIsNoAge() {
        assertEquals(
                List.of("m_gt3m", "s_hip_pain"),
                heard("tengo 3 años con dolor de cadera").stream().sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({
        "dolor de nalgga, s_buttock_pain",
        "dolor de inlge, s_groin_pain",
        "ormigueo en la piernna, s_pins_needles_leg"
    })
    void aSlipOfTheFingerIsForgiven(String misspelt, String finding) {
        assertEquals(finding, SPANISH.offered(misspelt).getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "me duele la na, s_buttock_pain",
        "dolor de in, s_groin_pain",
        "espalda ba, s_low_back_pain"
    })
    void anUnfinishedWordIsEnough(String typed, String finding) {
        assertTrue(SPANISH.offered(typed).contains(finding), () -> typed + SPANISH.offered(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "sin fiebre, !s_fever",
        "no tengo fiebre, !s_fever",
        "no sé si tengo fiebre, ?s_fever",
        "entrepierna dormida, rf_saddle_numbness"
    })
    void whatIsDeniedOrUnsureIsNotPresent(String sentence, String finding) {
        assertTrue(heard(sentence).contains(finding), () -> heard(sentence).toString());
    }

    @Test
    void aDenialEndsBeforeWhatIsThere() {
        assertTrue(heard("no tengo fiebre pero me duele la ingle").contains("s_groin_pain"));
        assertTrue(heard("no tengo fiebre y me duele la ingle").contains("s_groin_pain"));
    }

    @Test
    void accentsDoNotMatter() {
        assertEquals(heard("me duele el glúteo"), heard("me duele el gluteo"));
    }

    @Test
    void plainSpanishIsNoMisspelling() {
        assertEquals(List.of(), heard("la liebre del cadete"));
    }
}
