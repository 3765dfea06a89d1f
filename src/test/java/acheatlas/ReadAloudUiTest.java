package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.speech.Voice;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.settings.Computer;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.Place;
import acheatlas.ui.work.Work;

import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Hears what the button in the bar, or its key, reads aloud.
final class ReadAloudUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();

    private final FakeVoice voice = new FakeVoice();
    private @Nullable AtlasWindow window;

    /// Remembers what it was to say, and is still saying the last of it.
    private static final class FakeVoice implements Voice {
        private final List<String> said = new ArrayList<>();
        private boolean isThere = true;
        private boolean isSpeaking;

        @Override
        public boolean isThere() {
            return isThere;
        }

        @Override
        public void say(String text, Language language) {
            assertEquals(Languages.ENGLISH, language);
            said.add(text);
            isSpeaking = true;
        }

        @Override
        public void stop() {
            isSpeaking = false;
        }

        @Override
        public boolean isSpeaking() {
            return isSpeaking;
        }
    }

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        var outside =
                new Outside(LinkOpener.NONE, Printing.NONE, Computer.NONE, voice, Work.AT_ONCE);
        var around =
                new Surroundings(SettingsViewModel.usual(), outside, Path.of("data"), () -> {});
        var made = new AtlasWindow(PARTS, MESSAGES, around);
        window = made;
        return made.root();
    }

    private AtlasWindow window() {
        return Objects.requireNonNull(window);
    }

    private void pick(String... ids) {
        var graph = PARTS.content().graph();
        var findings = Findings.none();
        for (var id : ids) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        var all = findings;
        doOnFx(() -> window().pick(all));
        doOnFx(() -> window().passCheck());
    }

    private String read() {
        doOnFx(node("shell-read", ButtonBase.class)::fire);
        return voice.said.getLast();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theCauseThatIsReadIsHeardInReadingOrder() {
        pick("s_low_back_pain", "s_worse_sitting");
        doOnFx(() -> scene().getWindow().setWidth(1000));
        doOnFx(() -> node("explore-detail", Parent.class).lookup(".button").requestFocus());

        var heard = read();

        int why = heard.indexOf("Why it is on your list");
        assertTrue(why > 0, heard);
        assertTrue(heard.indexOf("Lower back pain") > why, heard);
        assertFalse(heard.contains("Check first"), "no buttons of the bar");
    }

    @Test
    void anEmergencyIsHeardWithItsNumberAndWithoutCauses() {
        pick("s_low_back_pain", "rf_saddle_numbness");

        var heard = read();

        assertTrue(heard.contains("911"), heard);
        for (var cause : List.of("c_nslbp", "c_tp_iliopsoas", "c_prolonged_sitting")) {
            var name = PARTS.content().words().cause(cause).name();
            assertFalse(heard.contains(name), name);
        }
    }

    @Test
    void theCheckIsHeardAsItsQuestions() {
        doOnFx(() -> window().go(new Place.Check()));

        assertTrue(read().lines().filter(line -> line.endsWith("?")).count() >= 3);
    }

    @Test
    void anArticleIsHeardFromWhereItIsScrolledTo() {
        doOnFx(() -> window().read(ScreenPictures.SAMPLE));
        var fromTop = read();
        assertTrue(fromTop.contains("Key points"), fromTop);
        voice.stop();
        doOnFx(
                () ->
                        scene().getRoot().lookupAll(".article-scroll").stream()
                                .map(ScrollPane.class::cast)
                                .filter(UiTest::isInSight)
                                .forEach(scroll -> scroll.setVvalue(0.5)));

        var fromHere = read();

        assertFalse(fromHere.contains("Key points"), fromHere);
        // the margin and the figures come with the part that is read, so not all lines are the same
        var whole = fromTop.lines().toList();
        assertTrue(fromHere.lines().filter(whole::contains).count() > 10, fromHere);
    }

    @Test
    void theKeyReadsAndStops() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertEquals(1, voice.said.size());
        assertTrue(voice.isSpeaking());

        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertEquals(1, voice.said.size());
        assertFalse(voice.isSpeaking());
    }

    @Test
    void escapeLeavingAndStartingOverFallSilent() {
        pick("s_low_back_pain", "s_worse_sitting");
        read();
        press(KeyCode.ESCAPE);
        assertFalse(voice.isSpeaking());

        read();
        doOnFx(() -> window().go(new Place.Articles()));
        assertFalse(voice.isSpeaking());

        doOnFx(() -> window().go(new Place.Explore()));
        read();
        doOnFx(() -> window().startOver());
        assertFalse(voice.isSpeaking());

        read();
        doOnFx(() -> window().close());
        assertFalse(voice.isSpeaking());
    }

    @Test
    void aVoiceThatIsGoneIsNotOffered() {
        assertTrue(node("shell-read", ButtonBase.class).isVisible());
        voice.isThere = false;

        read();

        assertFalse(node("shell-read", ButtonBase.class).isVisible());
    }
}
