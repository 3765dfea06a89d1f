package acheatlas.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class ProgressLogTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final ProgressEntry FIRST =
            new ProgressEntry(MONDAY, 6, List.of("st_hip_flexor_kneel"), "stiff, “very”");
    private static final ProgressEntry SECOND =
            ProgressEntry.ofMoves(MONDAY.plusDays(1), List.of("ex_bridge"));

    @TempDir Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("home").resolve("progress.json");
    }

    private ProgressLog log() {
        return new ProgressLog(file, () -> true);
    }

    @Test
    void daysAreReadAsTheyWereWrittenTheOldestFirst() throws IOException {
        log().add(SECOND);
        log().add(FIRST);

        assertEquals(List.of(FIRST, SECOND), log().entries());
        try (var files = Files.list(folder.resolve("home"))) {
            assertEquals(List.of(file), files.toList(), "nothing is left beside it");
        }
    }

    @Test
    void aLogThatIsOffWritesNothing() throws IOException {
        new ProgressLog(file, () -> false).add(FIRST);

        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "[1]",
                "[{}]",
                "[{\"date\": \"soon\"}]",
                "[null]",
                "[{\"date\": \"2026-11-16\", \"pain\": 11}]",
                "[{\"date\": \"2026-11-16\", \"pain\": \"bad\"}]",
                "[{\"date\": \"2026-11-16\", \"moves\": 1}]",
                "[{\"date\": null}]"
            })
    void aBrokenFileIsKeptAside(String text) throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(file, text);

        assertEquals(List.of(), log().entries());
        log().add(FIRST);

        assertEquals(List.of(FIRST), log().entries());
        assertEquals(text, Files.readString(file.resolveSibling("progress.json.broken")));
    }

    @Test
    void deletingLeavesNothing() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(file, "broken");
        log().add(FIRST);

        log().delete();

        assertFalse(log().isThere());
        try (Stream<Path> files = Files.list(folder.resolve("home"))) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void aFolderInItsPlaceIsToldAndNothingIsLost() throws IOException {
        Files.createDirectories(file);

        assertThrows(IOException.class, () -> log().add(FIRST));
        assertTrue(Files.isDirectory(file));
    }

    @Test
    void painIsOfNoughtToTen() {
        assertThrows(
                IllegalArgumentException.class, () -> new ProgressEntry(MONDAY, 11, List.of(), ""));
    }
}
