package acheatlas.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class EnglishEaseTest {
    private static final ReadingEase ENGLISH = ReadingEase.in("en").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    1 : eye bruise clothes breathes stayed walked knee youth lounge aches can't
                    1 : squeeze tongue league hour scaled glutes
                    2 : muscle table centre ankle doctor sitting safety movement hundred nervous
                    2 : people quiet diet science fluid ruin psoas lion poem every sometimes
                    2 : fatigue technique unique rhythm spasm onion special patient region surgeon
                    2 : beyond buyer being doing played-out isn't boss's naked likely closely
                    3 : area idea diagnose piano radio period museum aorta medius gluteus hernia
                    3 : easier violent opinion physio reaction supplement requirement impingement
                    3 : sciatic australian influence usual video tissue-thin hospital cartilage
                    3 : delicious courageous familiar employee oxygen wandering replacement
                    4 : sciatica bacteria variety society diagnosis experience temperature usually
                    4 : avascular psoriasis ibuprofen continuous february appreciate emergency
                    5 : iliopsoas sacroiliac tendinopathy antibiotic paracetamol simultaneous
                    6 : osteoarthritis osteoporosis physiotherapist
                    """)
    void countsSyllablesAsPeopleSayThem(int syllables, String words) {
        for (var word : words.split(" ", -1)) {
            assertEquals(syllables, ENGLISH.syllables(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    7, 2
                    12, 1
                    30, 2
                    48, 3
                    150, 5
                    2.5, 3
                    '1,000', 3
                    1st, 1
                    20s, 2
                    NHS, 3
                    MRI, 3
                    WHO, 5
                    DOMS, 1
                    """)
    void numbersAndCapitalsAreReadOut(String word, int syllables) {
        assertEquals(syllables, ENGLISH.syllables(word));
    }

    /// The best-known sample: 13 words of 24 syllables, published as grade 11.3.
    @Test
    void thePlatypusIsOfGradeEleven() {
        var platypus =
                "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
        assertEquals(11.3, grade(platypus), 0.05);
        assertFalse(scores(platypus).getFirst().isPlain());
    }

    /// Published with a reading ease of 116, which is 6 words of 6 syllables: grade -1.4.
    @Test
    void theCatOnTheMatIsBelowAnyGrade() {
        assertEquals(-1.45, grade("The cat sat on the mat."), 0.005);
    }

    /// McLaughlin's own table gives grade 6 to 30 sentences with 7 to 12 long words.
    @Test
    void smogIsThatOfItsTable() {
        var nine = "It is an emergency. ".repeat(9) + "You can walk. ".repeat(21);
        var smog = scores(nine).getLast();
        assertEquals(1.043 * 3 + 3.1291, smog.value(), 0.0001);
        assertTrue(smog.isPlain());
    }

    @Test
    void aTextWithoutWordsHasNoGrade() {
        assertEquals(List.of(), scores(" … "));
    }

    @Test
    void aScoreIsReadToOneDecimal() {
        assertTrue(new Score("grade", 6.04, 6.0, Score.Side.AT_MOST).isPlain());
        assertFalse(new Score("grade", 6.05, 6.0, Score.Side.AT_MOST).isPlain());
        assertTrue(new Score("ease", 64.96, 65, Score.Side.AT_LEAST).isPlain());
    }

    @Test
    void otherLanguagesAreNotMeasuredAsEnglish() {
        assertTrue(ReadingEase.in("de").isEmpty());
    }

    private static double grade(String text) {
        return scores(text).getFirst().value();
    }

    private static List<Score> scores(String text) {
        return ENGLISH.scores(Sentence.in(text));
    }
}
