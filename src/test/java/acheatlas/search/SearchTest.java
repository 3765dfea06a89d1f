package acheatlas.search;

import static acheatlas.search.ShippedSearch.suggested;
import static acheatlas.search.ShippedSearch.understood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// What lay people type, and what must be understood.
class SearchTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    my bum hurts when i sit              | s_buttock_pain s_worse_sitting
                    my bum hurts when i sit, no fever    | s_buttock_pain s_worse_sitting !s_fever
                    butt hurts wen sitting               | s_buttock_pain s_worse_sitting
                    butt hurts when sitting              | s_buttock_pain s_worse_sitting
                    buttt hurts wen sittin               | s_buttock_pain s_worse_sitting
                    groin pain and clicking              | s_groin_pain s_clicking_snapping
                    """)
    void everyFindingOfASentenceIsHeard(String sentence, String findings) {
        assertEquals(List.of(findings.split(" ")), understood(sentence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    age 39                         | m_age_35_49
                    I'm 71                         | m_age_65
                    42 year old                    | m_age_35_49
                    thirty-eight years old         | m_age_35_49
                    in my sixties                  | m_age_65
                    for three weeks                | m_lt6w
                    over two years                 | m_gt3m
                    """)
    void agesAndDurationsAreReadByTheirPattern(String sentence, String finding) {
        assertEquals(List.of(finding), understood(sentence));
    }

    @Test
    void aSexIsReadBesideAnAge() {
        assertEquals(
                List.of("m_age_50_64", "m_female"),
                understood("58yo woman").stream().sorted().toList());
    }

    @Test
    void theNumberOfChildrenIsNoAge() {
        assertEquals(List.of("m_female"), understood("mother of three"));
    }

    @ParameterizedTest
    @CsvSource({
        "buttok pain, s_buttock_pain",
        "grion pain, s_groin_pain",
        "pins and neddles in my leg, s_pins_needles_leg",
        "stifness in the mornin, s_morning_stiff_short"
    })
    void aSlipOfTheFingerIsForgiven(String misspelt, String finding) {
        assertEquals(finding, suggested(misspelt).getFirst());
    }

    @Test
    void whereItHurtsToSitIsNoTimeWhenItHurts() {
        assertEquals(List.of("s_sit_bone_pain"), understood("it hurts where I sit"));
    }

    @Test
    void aWordThatSaysNothingHidesNoSuggestion() {
        var suggested = suggested("butt hurts wen sitting");
        assertEquals(List.of("s_buttock_pain", "s_worse_sitting"), suggested.subList(0, 2));
        assertTrue(suggested.contains("s_sit_bone_pain"), suggested::toString);
    }

    @ParameterizedTest
    @CsvSource({"butt hu, s_buttock_pain", "groin p, s_groin_pain", "low ba, s_low_back_pain"})
    void anUnfinishedWordIsEnough(String typed, String finding) {
        assertTrue(suggested(typed).contains(finding), () -> typed + " " + suggested(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "no fever, !s_fever",
        "not sure if numb between my legs, ?rf_saddle_numbness",
        "numb between my legs, rf_saddle_numbness"
    })
    void whatIsDeniedOrUnsureIsNotPresent(String sentence, String finding) {
        assertTrue(understood(sentence).contains(finding), () -> understood(sentence).toString());
    }

    @Test
    void aDenialEndsBeforeWhatIsThere() {
        assertTrue(understood("no fever but my groin hurts").contains("s_groin_pain"));
    }

    @Test
    void aPlaceIsHeardBesideWhatItComplainsOf() {
        assertTrue(understood("a sore knot in my buttock").contains("s_buttock_pain"));
    }

    @Test
    void plainEnglishIsNoMisspelling() {
        assertEquals(List.of(), understood("fewer lamps on the wall"));
    }

    @Test
    void wordsThatLedNowhereAreLeftOver() {
        assertEquals(
                List.of("xylophone"),
                ShippedSearch.SEARCH.understand("xylophone and groin pain").leftOver());
    }

    @Test
    void nothingTypedSuggestsNothing() {
        assertEquals(List.of(), ShippedSearch.SEARCH.suggest("  ", 6));
    }
}
