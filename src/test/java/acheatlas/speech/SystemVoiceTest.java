package acheatlas.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ClassFolder;
import acheatlas.i18n.Languages;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Speaks through a program of our own that writes down what it hears.
class SystemVoiceTest {
    private static final String TEXT = "La cadera duele al sentarse. ¿Desde cuándo?";
    private static final Logger LOG = Logger.getLogger(SystemVoice.class.getName());

    @TempDir Path folder;

    private final List<LogRecord> logged = new CopyOnWriteArrayList<>();
    private final Handler ear =
            new Handler() {
                @Override
                public void publish(LogRecord entry) {
                    logged.add(entry);
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };

    @AfterEach
    void stopListening() {
        LOG.removeHandler(ear);
    }

    private SystemVoice voice(String... manners) {
        return new SystemVoice(List.of(manners).stream().map(this::speaker).toList());
    }

    private Speaker speaker(String manner) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return Speaker.plain(
                manner,
                language ->
                        List.of(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                ClassFolder.of(FakeSpeaker.class).toString(),
                                FakeSpeaker.class.getName(),
                                folder.resolve("heard").toString(),
                                manner,
                                language.tag()));
    }

    private String heard() throws IOException {
        var file = folder.resolve("heard");
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
    }

    private static void until(Callable<Boolean> claim) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, claim);
    }

    @Test
    void theProgramHearsTheWholeTextAndItsLanguage() throws Exception {
        var voice = voice("say");

        voice.say(TEXT, Languages.SPANISH);

        until(() -> heard().endsWith("\n") && !voice.isSpeaking());
        assertEquals("say es " + TEXT + "\n", heard());
        assertTrue(voice.isThere());
    }

    @Test
    void stopEndsTheProgramAndNotTheVoice() throws Exception {
        var voice = voice("linger");
        voice.say(TEXT, Languages.SPANISH);
        until(() -> heard().endsWith("\n"));
        assertTrue(voice.isSpeaking());

        voice.stop();

        until(() -> !voice.isSpeaking());
        assertTrue(voice.isThere());
    }

    @Test
    void aNewTextBreaksOffTheOneBefore() throws Exception {
        var voice = voice("linger");
        voice.say("first", Languages.ENGLISH);
        until(() -> heard().endsWith("\n"));

        voice.say("second", Languages.ENGLISH);

        until(() -> heard().contains("second"));
        assertEquals("linger en first\nlinger en second\n", heard());
        voice.stop();
        until(() -> !voice.isSpeaking());
    }

    @Test
    void aProgramThatFailsIsNotAskedAgainAndTheLogHidesTheText() throws Exception {
        LOG.addHandler(ear);
        var voice = voice("fail");

        voice.say(TEXT, Languages.SPANISH);

        until(() -> !voice.isThere());
        assertEquals(1, logged.size());
        assertFalse(logged.getFirst().getMessage().contains("cadera"));
        assertFalse(List.of(logged.getFirst().getParameters()).contains(TEXT));
    }

    @Test
    void aProgramThatIsNotThereIsAFailureToo() throws Exception {
        var voice =
                new SystemVoice(
                        List.of(
                                Speaker.plain(
                                        "gone", _ -> List.of(folder.resolve("gone").toString()))));

        voice.say(TEXT, Languages.SPANISH);

        until(() -> !voice.isThere());
    }

    @Test
    void theNextProgramSpeaksWhereTheFirstFails() throws Exception {
        var voice = voice("fail", "say");

        voice.say("words", Languages.ENGLISH);

        until(() -> heard().contains("say en words") && !voice.isSpeaking());
        assertTrue(voice.isThere());
    }

    @Test
    void withoutAProgramThereIsNoVoice() {
        var voice = voice();

        voice.say(TEXT, Languages.SPANISH);

        assertFalse(voice.isThere());
        assertFalse(voice.isSpeaking());
    }
}
