package acheatlas.content.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class FigureReaderTest {
    private static final Path SHIPPED = Path.of("data/pictures/figure.json");

    @TempDir private Path folder;

    @Test
    void theShippedFigureHasNoFault() {
        FigureReader.Result result = FigureReader.read(SHIPPED, "pictures/figure.json");

        assertEquals(List.of(), result.problems());
        assertEquals(42, result.figure().orElseThrow().mannequin().measures().thigh());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "ache-atlas-figure/1" | "other"          | "format" is not
                    "shoulderAt"          | "shoulderPlace"  | "shoulderAt" is missing
                    "thigh": 42.0         | "thigh": "long"  | not a number
                    "headSide"            | "headSides"      | "headSide" is missing
                    "earSide"             | "ears"           | "earSide" is missing
                    "hip-flexors"         | "hip-flexors2": 3, "x" | not a list
                    "upper-back",         | "upper-bach",    | no picture knows
                    "low": [              | "lower": [       | "low" is missing
                    """)
    void anyFaultLeavesTheFigureOut(String what, String with, String message) throws IOException {
        String text = Files.readString(SHIPPED);
        assertTrue(text.contains(what), what);
        Path file = folder.resolve("figure.json");
        Files.writeString(file, text.replace(what, with));
        FigureReader.Result result = FigureReader.read(file, "pictures/figure.json");

        assertTrue(result.figure().isEmpty());
        assertTrue(
                result.problems().stream().anyMatch(p -> p.message().contains(message)),
                result.problems().toString());
    }
}
