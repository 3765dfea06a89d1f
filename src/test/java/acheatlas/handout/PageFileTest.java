package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A page gets into its file whole, or the person is told why not and what to do.
final class PageFileTest {
    private static final byte[] PAGE = {1, 2, 3};

    private final PageFile files = new PageFile(Pages.MESSAGES);

    @Test
    void takesThePlaceOfAnOlderFileAndLeavesNothingBeside(@TempDir Path folder) throws Exception {
        var file = folder.resolve("page.pdf");
        Files.writeString(file, "older and longer");

        files.write(PAGE, file);

        assertArrayEquals(PAGE, Files.readAllBytes(file));
        assertEquals(List.of("page.pdf"), names(folder));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        var file = folder.resolve("gone").resolve("page.pdf");

        var fault = assertThrows(CannotWriteException.class, () -> files.write(PAGE, file));

        assertEquals(
                "There is no folder "
                        + folder.resolve("gone")
                        + ". Make it first, or choose another one.",
                fault.getMessage());
    }

    @Test
    void aFolderInThePlaceOfTheFileStaysAsItIs(@TempDir Path folder) throws Exception {
        var inside = Files.createFile(folder.resolve("inside"));

        var fault = assertThrows(CannotWriteException.class, () -> files.write(PAGE, folder));

        assertTrue(String.valueOf(fault.getMessage()).contains("is a folder"));
        assertTrue(Files.exists(inside));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    No space left on device | The disk of /home/me is full.
                    There is not enough space on the disk | The disk of /home/me is full.
                    The file is being used by another process | is open in another program.
                    Read-only file system | You may not write in /home/me.
                    Input/output error | could not be written.
                    """)
    void whatTheSystemSaysBecomesASentenceWithTheWayOut(String reason, String said) {
        var fault = new FileSystemException("/home/me/page.pdf", null, reason);

        var sentence = files.sentence(fault, Path.of("/home/me/page.pdf"));

        assertTrue(sentence.contains(said), sentence);
        assertTrue(sentence.contains("hoose another"), sentence);
    }

    @Test
    void aFolderOneMayNotWriteInIsNamed() {
        var fault = new AccessDeniedException("/home/me/page.pdf");

        assertEquals(
                "You may not write in /home/me. Choose another folder.",
                files.sentence(fault, Path.of("/home/me/page.pdf")));
    }
}
