package acheatlas.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanishEaseTest {
    private static final ReadingEase SPANISH = ReadingEase.in("es").orElseThrow();

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            textBlock =
                    """
                    1 : y rey muy pie dos guion buey
                    2 : día causa ciudad quieto guerra playa nalga ruido leer huevo hacia país búho
                    3 : rodilla músculo cadera médico ahora alcohol hacía bahía pingüino poeta
                    3 : construido dolores tobillo urgencias
                    4 : vehículo teórico aéreo ejercicio levantarse averiguáis
                    5 : fisioterapia medicamento estiramiento
                    6 : osteopatía
                    """)
    void countsSyllablesByTheRulesOfSpelling(int syllables, String words) {
        for (var word : words.split(" ", -1)) {
            assertEquals(syllables, SPANISH.syllables(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    5, 2
                    30, 2
                    35, 5
                    100, 2
                    1.000, 1
                    '2,5', 5
                    """)
    void numbersAreReadOut(String number, int syllables) {
        assertEquals(syllables, SPANISH.syllables(number));
    }

    /// Counted by hand: 4 words of 8 syllables, then 6 words of 11.
    @Test
    void bothScoresAreThoseOfTheirFormulas() {
        var scores =
                SPANISH.scores(
                        Sentence.in("Mueva la pierna despacio. No haga el ejercicio si duele."));
        var counts = new Counts(2, 10, 2 + 1 + 2 + 3 + 1 + 2 + 1 + 4 + 1 + 2, 2);
        assertEquals(
                206.835 - 62.3 * counts.syllablesPerWord() - 5, scores.getFirst().value(), 0.001);
        assertEquals(
                206.84 - 60 * counts.syllablesPerWord() - 1.02 * 5,
                scores.getLast().value(),
                0.001);
        assertTrue(scores.getFirst().isPlain());
    }

    @Test
    void aLongLearnedSentenceIsNotPlain() {
        var learned =
                "La rehabilitación musculoesquelética multidisciplinaria posibilita"
                        + " la recuperación funcional significativa.";
        assertFalse(SPANISH.scores(Sentence.in(learned)).getFirst().isPlain());
    }
}
