package acheatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class PinTest {
    @Test
    void onlyTheRightDigitsMatchAlsoAfterTheFileWasRead() {
        var kept = Pin.read(Pin.of("4711").text()).orElseThrow();

        assertTrue(kept.matches("4711"));
        assertFalse(kept.matches("4712"));
        assertFalse(kept.matches(""));
    }

    @Test
    void theSameDigitsAreKeptInAnotherWayEachTimeAndNeverThemselves() {
        var first = Pin.of("123456").text();

        assertNotEquals(first, Pin.of("123456").text());
        assertFalse(first.contains("123456"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "1234567890123", "12a4", "１２３４"})
    void aPinIsFourToTwelveDigits(String digits) {
        assertThrows(IllegalArgumentException.class, () -> Pin.of(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "pbkdf2-sha512:1:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha512:99999999:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "pbkdf2-sha512:210000:AAAAAAAAAAAAAAAAAAAAAA==:AAAA====",
                "md5:210000:AAAAAAAAAAAAAAAAAAAAAA==:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void whatIsNoSlowHashIsNoPin(String text) {
        assertEquals(Optional.empty(), Pin.read(text));
    }
}
