package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Nothing leaves and nothing stays: the application in a process of its own walks through every
/// screen with picks, and neither connects to anything nor leaves a word of them behind.
class NothingLeavesTest {
    private static final List<String> PICKED =
            List.of("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");

    @TempDir Path home;

    /// Ids, names and what people call them; of these a single word stands in any program.
    private static List<String> wordsOfPicks() throws ContentException {
        var words = new ArrayList<>(PICKED);
        for (var language : Languages.SHIPPED) {
            var content = Parts.open(Path.of("data"), Messages.in(language), "").content();
            for (var id : PICKED) {
                var finding = content.words().finding(id);
                words.add(finding.name());
                finding.synonyms().stream().filter(it -> it.contains(" ")).forEach(words::add);
            }
        }
        return words;
    }

    @Test
    void aWalkThroughEveryScreenConnectsToNothingAndLeavesNothing() throws Exception {
        var child = new Child(home);

        var process = child.start(child.watched(), "acheatlas.Main", "--train");

        child.ended(process);
        assertEquals(List.of(), child.callsOut());
        assertEquals(List.of(), child.classesThatConnect());
        assertEquals(List.of(), child.filesWith(wordsOfPicks()));
    }

    @Test
    void aWindowThatIsKilledLeavesNothing() throws Exception {
        var child = new Child(home);
        var done = home.resolve("done");

        var process = child.start(List.of(), "acheatlas.Lingering", done.toString());
        try {
            WaitForAsyncUtils.waitFor(
                    120, TimeUnit.SECONDS, () -> Files.exists(done) || !process.isAlive());
            assertTrue(process.isAlive(), child::toString);
        } finally {
            process.destroyForcibly().waitFor();
        }

        assertEquals(List.of(), child.filesWith(wordsOfPicks()));
    }

    @Test
    void theWatchSeesAConnection() throws Exception {
        var child = new Child(home);
        var watched = child.watched();

        child.ended(child.start(watched, "acheatlas.Connecting"));

        assertFalse(child.classesThatConnect().isEmpty());
        assertEquals(watched.isEmpty(), child.callsOut().isEmpty());
    }

    @Test
    void theSearchForWordsFindsThem() throws Exception {
        Files.writeString(home.resolve("log"), "picked LOWER back pain");

        assertFalse(new Child(home).filesWith(wordsOfPicks()).isEmpty());
    }
}
