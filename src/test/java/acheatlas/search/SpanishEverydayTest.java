package acheatlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/// Everyday Spanish: what it says is heard, or raised by triage from what is heard, and no red flag
/// is heard that it does not say.
class SpanishEverydayTest {
    private static final ShippedSearch SPANISH = ShippedSearch.in(Languages.SPANISH);

    @ParameterizedTest
    @CsvFileSource(resources = "everyday_es.txt", delimiter = '|')
    void anEverydayPhraseIsHeard(String phrase, String findings) {
        var told = SPANISH.heardOrRaised(phrase);
        var said = Set.of(findings.split(" "));
        assertTrue(told.containsAll(said), () -> phrase + " is heard as " + told);
        var unsaid =
                SPANISH.heard(phrase).stream()
                        .filter(id -> id.startsWith("rf_") && !said.contains(id))
                        .filter(id -> !isAlsoSaid(id, said))
                        .toList();
        assertEquals(List.of(), unsaid, phrase);
    }

    /// Who cannot walk after a fall cannot walk.
    private static boolean isAlsoSaid(String id, Set<String> said) {
        return id.equals("rf_cant_bear_weight") && said.contains(id + "_after_fall");
    }

    /// A denial reaches what it denies and no more, in one language as in the other.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    no tengo fiebre                        | I have no fever
                    sin fiebre                             | no fever
                    no tengo fiebre ni escalofríos         | I have no fever or chills
                    no tengo fiebre y no puedo orinar      | I have no fever and I can't pee
                    no tengo fiebre pero me siento muy mal | I have no fever but I feel very unwell
                    no sé si tengo fiebre                  | not sure if I have a fever
                    nunca tuve cáncer                      | I never had cancer
                    no he bajado de peso                   | I have not lost weight
                    no se me duerme la entrepierna         | no numbness between my legs
                    """)
    void aDenialReachesAsFarAsItsEnglishTwin(String spanish, String english) {
        assertEquals(
                Set.copyOf(ShippedSearch.understood(english)), Set.copyOf(SPANISH.heard(spanish)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    el dolor no se quita de noche         | the pain does not go away at night
                    el dolor no cede en la noche          | my hip pain never eases at night
                    me duele y no se me quita ni de noche | it hurts and won't go away at night
                    """)
    void painThatDoesNotEaseAtNightIsAFlagAndDeniesNothing(String spanish, String english) {
        for (var heard : List.of(SPANISH.heard(spanish), ShippedSearch.understood(english))) {
            assertTrue(heard.contains("rf_constant_night_pain"), heard::toString);
            assertTrue(heard.stream().noneMatch(id -> id.startsWith("!")), heard::toString);
        }
    }
}
