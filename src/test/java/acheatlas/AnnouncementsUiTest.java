package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.shell.Place;

import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a screen reader is told when the ranking changes: each time one sentence, and never a cause
/// where none may be shown.
final class AnnouncementsUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();

    private final List<String> told = new ArrayList<>();
    private @Nullable AtlasWindow window;

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        var made = new AtlasWindow(PARTS, MESSAGES);
        window = made;
        return made.root();
    }

    @BeforeEach
    void listen() {
        var announcer = node("announcer", Label.class);
        doOnFx(() -> announcer.accessibleTextProperty().addListener((_, _, now) -> told.add(now)));
        forget();
    }

    /// The same sentence is told again, so it must be seen again.
    private void forget() {
        doOnFx(() -> node("announcer", Label.class).setAccessibleText(""));
        told.clear();
    }

    private AtlasWindow window() {
        return Objects.requireNonNull(window);
    }

    private void pick(String id) {
        var graph = PARTS.content().graph();
        var finding = graph.finding(id).orElseThrow();
        doOnFx(() -> window().pick(Findings.none().with(graph, finding, Answer.PRESENT)));
    }

    private void pickAndPassTheCheck(String id) {
        pick(id);
        doOnFx(() -> window().passCheck());
        forget();
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> causesTold() {
        return PARTS.content().graph().causes().stream()
                .map(cause -> PARTS.content().words().cause(cause.id()).name())
                .filter(name -> told.stream().anyMatch(sentence -> sentence.contains(name)))
                .toList();
    }

    private String onlyOneTold() {
        assertEquals(1, told.size(), told::toString);
        return told.getFirst();
    }

    @Test
    void aPickIsToldWithWhatStandsFirstOrMovedUp() {
        pickAndPassTheCheck("s_low_back_pain");

        pick("s_worse_sitting");

        assertTrue(onlyOneTold().matches(".* (moved to \\d+ of \\d+|causes\\. First: .*)"));
        assertEquals(1, causesTold().size());
    }

    @Test
    void anAnswerAndItsUndoingAreTold() {
        pickAndPassTheCheck("s_low_back_pain");
        doOnFx(() -> scene().getRoot().requestFocus());

        press(KeyCode.Y);
        var answered = onlyOneTold();
        assertEquals(1, causesTold().size());
        forget();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(onlyOneTold().isEmpty());
        assertEquals(1, causesTold().size(), answered);
    }

    @Test
    void startingOverIsTold() {
        pickAndPassTheCheck("s_low_back_pain");

        doOnFx(() -> window().startOver());

        assertEquals(List.of("Nothing is picked"), told);
    }

    @Test
    void beforeTheCheckNoCauseIsNamed() {
        pick("s_low_back_pain");
        pick("s_worse_sitting");
        doOnFx(() -> window().go(new Place.LinkMap()));

        assertEquals(List.of(), causesTold());
    }

    @Test
    void inAnEmergencyNoCauseIsNamedWhateverIsPickedNext() {
        pickAndPassTheCheck("s_low_back_pain");

        pick("rf_saddle_numbness");
        assertTrue(onlyOneTold().contains("help now"), told::toString);
        pick("s_worse_sitting");
        doOnFx(() -> window().go(new Place.LinkMap()));
        doOnFx(() -> window().go(new Place.Articles()));
        doOnFx(() -> window().go(new Place.Explore()));

        assertEquals(List.of(), causesTold());
    }
}
