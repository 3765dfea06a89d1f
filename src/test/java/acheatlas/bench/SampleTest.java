package acheatlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.stream.IntStream;

class SampleTest {
    private final Sample hundred =
            Sample.of(IntStream.rangeClosed(1, 100).mapToDouble(it -> 101 - it).toArray());

    @Test
    void aPercentileIsAValueThatSoManyDoNotExceed() {
        assertEquals(50, hundred.median());
        assertEquals(99, hundred.percentile(99));
        assertEquals(100, hundred.percentile(100));
        assertEquals(7, Sample.of(7).percentile(99));
    }

    @Test
    void itIsToldInOneLine() {
        assertEquals("p50 50.00, p99 99.00, most 100.00 ms", hundred.in("ms"));
    }

    @Test
    void nothingHasNoPercentiles() {
        assertThrows(IllegalArgumentException.class, Sample::of);
    }
}
