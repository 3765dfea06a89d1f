package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// On each screen of the kiosk, upright and wide, in every language and in larger words too, no
/// word is cut off and every button is as large as a finger needs.
final class KioskScreensUiTest extends UiTest {
    private static final double FINGER = 48;
    private static final List<String> PICKS = List.of("s_low_back_pain", "s_worse_sitting");
    private static final List<String> CARE = List.of("s_low_back_pain", "rf_saddle_numbness");

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

    /// A screen of a size.
    record Sight(Language language, String screen, int width, int height) {}

    static Stream<Sight> sights() {
        return Languages.SHIPPED.stream()
                .flatMap(
                        language ->
                                Stream.concat(KioskPictures.NAMES.stream(), Stream.of("care"))
                                        .flatMap(
                                                screen ->
                                                        Stream.of(
                                                                new Sight(
                                                                        language, screen, 1080,
                                                                        1920),
                                                                new Sight(
                                                                        language, screen, 1280,
                                                                        800))));
    }

    private static Parent root(Sight sight) {
        var parts = Objects.requireNonNull(PARTS.get(sight.language()));
        var graph = parts.content().graph();
        boolean isCare = sight.screen().equals("care");
        var findings = Findings.none();
        for (var id : isCare ? CARE : PICKS) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        return KioskPictures.of(
                parts, Messages.in(sight.language()), isCare ? "kiosk" : sight.screen(), findings);
    }

    private static Parent larger(Sight sight) {
        var root = root(sight);
        if (root.lookup("#kiosk-bigger") instanceof Button bigger) {
            bigger.fire();
        }
        return root;
    }

    @ParameterizedTest
    @MethodSource("sights")
    void noWordIsCutOffAndEveryButtonFitsAFinger(Sight sight) {
        var look = SceneImage.Look.of(sight.width(), sight.height());
        assertEquals(List.of(), cutOffWords(() -> larger(sight), look));
        assertEquals(List.of(), onFx(() -> tooSmall(root(sight), look)));
        assertTrue(onFx(() -> fits(larger(sight), look)), "wider than the screen");
    }

    private static boolean fits(Parent root, SceneImage.Look look) {
        SceneImage.of(SceneImage.scene(root, look));
        return root.lookup(".kiosk").minWidth(-1) <= look.width();
    }

    private static List<String> tooSmall(Parent root, SceneImage.Look look) {
        SceneImage.of(SceneImage.scene(root, look));
        return Stream.of(".button", ".toggle-button")
                .flatMap(kind -> root.lookupAll(kind).stream())
                .filter(node -> node instanceof ButtonBase && isInSight(node))
                .map(ButtonBase.class::cast)
                .filter(button -> button.getWidth() < FINGER || button.getHeight() < FINGER)
                .map(
                        button ->
                                "%s %.0f x %.0f"
                                        .formatted(
                                                button.getId(),
                                                button.getWidth(),
                                                button.getHeight()))
                .toList();
    }
}
