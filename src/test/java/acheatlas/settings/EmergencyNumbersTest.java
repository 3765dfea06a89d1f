package acheatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.settings.Settings.Emergency;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class EmergencyNumbersTest {
    @ParameterizedTest
    @CsvSource({"US, 911", "GB, 999", "DE, 112", "AU, 000", "NZ, 111", "us, 911"})
    void aCountryHasItsNumber(String country, String number) {
        assertEquals(number, EmergencyNumbers.of(country).orElseThrow());
    }

    @Test
    void everyLineIsACountryAndANumberToCall() {
        var known = Arrays.asList(Locale.getISOCountries());
        var wrong =
                EmergencyNumbers.countries().stream()
                        .filter(
                                it ->
                                        !known.contains(it)
                                                || !EmergencyNumbers.isNumber(
                                                        EmergencyNumbers.of(it).orElseThrow()))
                        .toList();
        assertEquals(List.of(), wrong);
        assertTrue(EmergencyNumbers.countries().size() > 50);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            textBlock =
                    """
                    '',   '',    US, 911
                    GB,   '',    US, 999
                    GB,   '555', US, 555
                    '',   '',    AQ, ''
                    '',   '',    '', ''
                    """)
    void anOwnNumberComesBeforeTheCountrysAndThatBeforeTheSystems(
            String country, String number, String system, String expected) {
        assertEquals(expected, new Emergency(country, number).numberIn(system));
    }
}
