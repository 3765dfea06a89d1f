package acheatlas.sentences;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.graph.Source;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDateTest {
    private static final Messages ENGLISH = Messages.in(Languages.ENGLISH);

    private static Source source(int year, int seen) {
        return new Source(0, "NHS", "Back pain", "NHS", "NHS", year, seen, "", "", true);
    }

    @Test
    void aSourceWithAYearSaysIt() {
        assertEquals("2018", SourceDate.of(source(2018, 0), ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"en, no date given; seen 2026", "es, sin fecha; consultada en 2026"})
    void aSourceWithoutADateSaysThatAndWhenItWasRead(String language, String words) {
        var messages = Messages.in(Languages.find(language).orElseThrow());
        assertEquals(words, SourceDate.of(source(0, 2026), messages));
    }

    @Test
    void whatNobodyKnowsIsNotSaid() {
        assertEquals("", SourceDate.of(source(0, 0), ENGLISH));
    }
}
