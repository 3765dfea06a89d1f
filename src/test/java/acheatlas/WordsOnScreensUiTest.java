package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// On no screen, in no window from 1024x700 up and at no text size, is a word shown cut off: before
/// anything is picked, with picks, and with a sign that needs care. A new screen is measured as
/// soon as it can be rendered.
final class WordsOnScreensUiTest extends UiTest {
    private static final List<String> PICKS =
            List.of("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
    private static final List<String> CARE = List.of("s_low_back_pain", "rf_saddle_numbness");

    // read once, used by every test
    private static Optional<Parts> parts = Optional.empty();

    @BeforeAll
    static void read() throws ContentException {
        parts = Optional.of(Parts.open(Path.of("data"), Messages.in(Languages.ENGLISH), ""));
    }

    @Override
    protected Parent view() {
        return new StackPane();
    }

    /// A screen in a window.
    record Sight(String screen, int width, int height, TextSize size) {}

    static Stream<Sight> sights() {
        return new ScreenPictures()
                .names().stream()
                        .flatMap(
                                screen ->
                                        Stream.of(TextSize.values())
                                                .flatMap(
                                                        size ->
                                                                Stream.of(
                                                                        new Sight(
                                                                                screen, 1024, 700,
                                                                                size),
                                                                        new Sight(
                                                                                screen, 1440, 900,
                                                                                size))));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void noWordIsCutOff(Sight sight) {
        var look = SceneImage.Look.of(sight.width(), sight.height()).with(sight.size());
        for (var picks : List.of(List.<String>of(), PICKS, CARE)) {
            assertEquals(
                    List.of(),
                    cutOffWords(() -> root(sight.screen(), picks), look),
                    picks::toString);
        }
    }

    private static Parent root(String screen, List<String> picks) {
        var atlas = parts.orElseThrow();
        var graph = atlas.content().graph();
        var findings = Findings.none();
        for (var id : picks) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        return ScreenPictures.window(atlas, screen, findings).root();
    }
}
