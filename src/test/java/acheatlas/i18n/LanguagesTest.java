package acheatlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

final class LanguagesTest {
    @Test
    void aRegionalTagFindsItsLanguage() {
        assertEquals(Optional.of(Languages.ENGLISH), Languages.find("en-GB"));
    }

    @Test
    void aLanguageThatDoesNotShipIsNotFound() {
        assertEquals(Optional.empty(), Languages.find("tlh"));
    }

    @Test
    void theLanguagesThatShipAreThoseThatHaveFiles() {
        assertEquals(List.of(Languages.ENGLISH, Languages.SPANISH), Languages.SHIPPED);
    }
}
