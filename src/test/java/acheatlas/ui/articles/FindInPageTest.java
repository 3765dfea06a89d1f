package acheatlas.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

final class FindInPageTest {
    private static final List<String> TEXTS =
            List.of("The psoas lifts the knee.", "Don’t force it.", "The Psoas, the psoas.");

    @Test
    void findsEveryPlaceInTheOrderOfTheTexts() {
        assertEquals(
                List.of(
                        new FindInPage.Match(0, 4, 9),
                        new FindInPage.Match(2, 4, 9),
                        new FindInPage.Match(2, 15, 20)),
                FindInPage.in(TEXTS, "psoas"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            textBlock =
                    """
                    PSOAS, 3
                    | the psoas |, 3
                    don't, 1
                    Don’t, 1
                    psoás, 3
                    zzz, 0
                    """)
    void caseAccentsAndFormOfApostropheDoNotMatter(String asked, int times) {
        assertEquals(times, FindInPage.in(TEXTS, asked).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankFindsNothing(String asked) {
        assertEquals(List.of(), FindInPage.in(TEXTS, asked));
    }

    @Test
    void matchesDoNotOverlap() {
        assertEquals(2, FindInPage.in(List.of("aaaa a"), "aa").size());
    }

    @Test
    void placesAreThoseOfTheTextAsItStands() {
        var text = "A café’s “psoas”";
        var match = FindInPage.in(List.of(text), "\"psoas\"").getFirst();
        assertEquals("“psoas”", text.substring(match.start(), match.end()));
    }
}
