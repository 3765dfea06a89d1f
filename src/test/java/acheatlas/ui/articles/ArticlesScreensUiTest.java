package acheatlas.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The screen in the sizes and looks of the design, to be looked at in `target/screens`.
final class ArticlesScreensUiTest extends UiTest {
    private static final SceneImage.Look DESK = SceneImage.Look.of(1440, 780);
    private static final SceneImage.Look SMALL = SceneImage.Look.of(1024, 600);
    private static final String[] PICKS = {"s_low_back_pain", "s_hip_flexor_tightness"};

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private void reader(String name, SceneImage.Look look, double at, String... picks)
            throws IOException {
        var article = name.startsWith("cause") ? "a_gtps" : "a_psoas";
        screen(name, look, at, fixture -> fixture.pick(picks).open(article));
    }

    private void screen(
            String name, SceneImage.Look look, double at, Consumer<ArticlesFixture> first)
            throws IOException {
        var image =
                onFx(
                        () -> {
                            var fixture = new ArticlesFixture();
                            first.accept(fixture);
                            var scene = SceneImage.scene(fixture.root(), look);
                            lay(fixture.root());
                            if (fixture.root().lookup("#article-scroll") instanceof ScrollPane pane
                                    && at >= 0) {
                                pane.setVvalue(at);
                            }
                            lay(fixture.root());
                            return SceneImage.of(scene);
                        });
        image.write(Path.of("target", "screens", name + ".png"));
    }

    /// What has been drawn once without a window is not drawn at another place: so nothing is,
    /// until all is where it belongs.
    private static void lay(Parent root) {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    @Test
    void theShelf() throws IOException {
        screen("articles", DESK, -1, fixture -> fixture.pick(PICKS));
        screen("articles-dark", DESK.dark(), -1, fixture -> fixture.pick(PICKS));
        screen("articles-small", SMALL, -1, fixture -> fixture.pick(PICKS));
        screen("articles-large-text", DESK.with(TextSize.P200), -1, fixture -> {});
        screen("articles-care", DESK, -1, fixture -> fixture.pick("rf_saddle_numbness"));
    }

    @Test
    void theReader() throws IOException {
        reader("article", DESK, 0, PICKS);
        reader("article-moves", DESK, 0.3, PICKS);
        reader("article-myths", DESK, 0.8);
        reader("article-quiz", DESK, 1);
        reader("article-dark", DESK.dark(), 0.3, PICKS);
        reader("article-small", SMALL, 0.3, PICKS);
        reader("article-small-end", SMALL, 1, PICKS);
        reader("article-large-text", DESK.with(TextSize.P200), 0, PICKS);
        reader("article-small-200", SMALL.with(TextSize.P200), 0, PICKS);
        reader("cause", DESK, 0, "s_outer_hip_pain", "s_worse_lying_side");
        reader("article-care", DESK, 0.3, "rf_saddle_numbness");
    }

    @Test
    void noWordIsCutOffInAnySize() {
        for (var look :
                List.of(
                        DESK,
                        SMALL,
                        DESK.with(TextSize.P150),
                        SMALL.with(TextSize.P150),
                        SMALL.with(TextSize.P200))) {
            assertEquals(
                    List.of(), cutOffWords(() -> new ArticlesFixture().pick(PICKS).root(), look));
            assertEquals(
                    List.of(),
                    cutOffWords(() -> new ArticlesFixture().open("a_gtps").root(), look));
        }
    }
}
