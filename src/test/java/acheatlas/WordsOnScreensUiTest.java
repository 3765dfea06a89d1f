package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentException;
import acheatlas.i18n.Language;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// On no screen, in no language, in no window from 1024x700 up and at no text size, is a word shown
/// cut off: before anything is picked, with picks, and with a sign that needs care. A new screen is
/// measured as soon as it can be rendered.
final class WordsOnScreensUiTest extends UiTest {
    private static final List<String> PICKS =
            List.of("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting");
    private static final List<String> CARE = List.of("s_low_back_pain", "rf_saddle_numbness");

    private static final List<Size> WINDOWS = List.of(new Size(1024, 700), new Size(1440, 900));
    private static final Set<TextSize> ENDS = Set.of(TextSize.P100, TextSize.P200);

    // read once, used by every test
    private static final Map<Language, Parts> PARTS = new HashMap<>();

    @BeforeAll
    static void read() throws ContentException {
        for (var language : Languages.SHIPPED) {
            PARTS.put(language, Parts.open(Path.of("data"), Messages.in(language), ""));
        }
    }

    @Override
    protected Parent view() {
        return new StackPane();
    }

    /// A screen in a window.
    record Sight(Language language, String screen, Size window, TextSize size) {}

    /// A window.
    record Size(int width, int height) {}

    /// The window's screens; those of the kiosk have sizes of their own: [KioskScreensUiTest].
    static Stream<Sight> sights() {
        return ScreenPictures.PLACES.sequencedKeySet().stream()
                .flatMap(WordsOnScreensUiTest::sights);
    }

    /// Every text size in English; in the others, whose screens are the same, the ends.
    private static Stream<Sight> sights(String screen) {
        return Languages.SHIPPED.stream()
                .flatMap(
                        language ->
                                Stream.of(TextSize.values())
                                        .filter(
                                                size ->
                                                        language.equals(Languages.ENGLISH)
                                                                || ENDS.contains(size))
                                        .flatMap(
                                                size ->
                                                        WINDOWS.stream()
                                                                .map(
                                                                        window ->
                                                                                new Sight(
                                                                                        language,
                                                                                        screen,
                                                                                        window,
                                                                                        size))));
    }

    @ParameterizedTest
    @MethodSource("sights")
    void noWordIsCutOff(Sight sight) {
        var window = sight.window();
        var look = SceneImage.Look.of(window.width(), window.height()).with(sight.size());
        for (var picks : List.of(List.<String>of(), PICKS, CARE)) {
            assertEquals(List.of(), cutOffWords(() -> root(sight, picks), look), picks::toString);
        }
    }

    private static Parent root(Sight sight, List<String> picks) {
        var atlas = Objects.requireNonNull(PARTS.get(sight.language()));
        var graph = atlas.content().graph();
        var findings = Findings.none();
        for (var id : picks) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        return ScreenPictures.window(atlas, sight.screen(), findings).root();
    }
}
