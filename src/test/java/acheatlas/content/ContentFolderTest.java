package acheatlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

class ContentFolderTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void aPackReadsLikeTheFolderItWasMadeFrom() throws IOException, ContentException {
        var pack = folder.resolve("clinic.acheatlas");
        try (var zip = new ZipOutputStream(Files.newOutputStream(pack))) {
            zip.putNextEntry(new ZipEntry("text/en.json"));
            zip.write("{}".getBytes(StandardCharsets.UTF_8));
        }
        var content = ContentFolder.at(pack);
        assertEquals(List.of("en"), content.languages());
        assertEquals("text/en.json", content.shown(content.text("en")));
    }

    @Test
    void aFileThatIsNoPackSaysSo() throws IOException {
        var file = Files.writeString(folder.resolve("letter.acheatlas"), "Dear clinic");
        var fault = assertThrows(ContentException.class, () -> ContentFolder.at(file));
        assertTrue(fault.problem().message().startsWith("this is not a content pack"));
    }
}
