package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphicsTest {
    @ParameterizedTest
    @CsvSource({
        "sw, Windows 11, false, true",
        "sw, Linux, true, true",
        "es2, Linux, false, false",
        "'es2,sw', Linux, false, false",
        "'', Linux, false, true",
        "'', Linux, true, false",
        "'', Windows 11, false, false",
        "'', Mac OS X, false, false"
    })
    void whoDrawsIsKnownFromTheLauncherOrOnLinuxFromTheCards(
            String order, String system, boolean hasCardOnLinux, boolean isWithout) {
        assertEquals(isWithout, Graphics.isWithoutCard(order, system, hasCardOnLinux));
    }
}
