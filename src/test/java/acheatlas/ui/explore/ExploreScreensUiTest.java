package acheatlas.ui.explore;

import acheatlas.triage.Answer;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.function.Consumer;

/// The screen in the sizes and looks of the design, to be looked at in `target/screens`.
final class ExploreScreensUiTest extends UiTest {
    private static final SceneImage.Look DESK = SceneImage.Look.of(1440, 900);
    private static final SceneImage.Look SMALL = SceneImage.Look.of(1024, 700);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private void screen(String name, SceneImage.Look look, String... picks) throws IOException {
        picture(name, () -> new ExploreFixture().pick(picks).root(), look);
    }

    private void after(String name, Consumer<ExploreViewModel> then, String... picks)
            throws IOException {
        picture(
                name,
                () -> {
                    var screen = new ExploreFixture().pick(picks);
                    then.accept(screen.model);
                    return screen.root();
                },
                DESK);
    }

    private void typed(String name, String words) throws IOException {
        picture(
                name,
                () -> {
                    var root = new ExploreFixture().pick("s_low_back_pain").root();
                    ((TextField) root.lookup("#explore-search")).setText(words);
                    return root;
                },
                DESK);
    }

    @Test
    void theStartScreen() throws IOException {
        screen("start", DESK);
        screen("start-dark", DESK.dark());
        screen("start-small", SMALL);
        screen("start-large-text", DESK.with(TextSize.P200));
    }

    @Test
    void theListOfCauses() throws IOException {
        screen("explore", DESK, ExploreFixture.PICKS);
        screen("explore-dark", DESK.dark(), ExploreFixture.PICKS);
        screen("explore-small", SMALL, ExploreFixture.PICKS);
        screen("explore-large-text", DESK.with(TextSize.P200), ExploreFixture.PICKS);
        screen("explore-small-200", SMALL.with(TextSize.P200), ExploreFixture.PICKS);
        screen("explore-full-hd", SceneImage.Look.of(1920, 1080), ExploreFixture.PICKS);
    }

    @Test
    void stepsOnTheWay() throws IOException {
        after("one-pick", _ -> {}, "s_groin_pain");
        after("no-place", _ -> {}, "m_runner");
        after("answered", model -> model.answer(Answer.PRESENT), ExploreFixture.PICKS);
        after("habit", model -> model.select("c_prolonged_sitting"), ExploreFixture.PICKS);
        after(
                "taken-off",
                model -> model.takeOff(ShippedContent.finding("s_worse_sitting")),
                ExploreFixture.PICKS);
        typed("typed", "hip hurts wen siting, no fever");
        typed("nothing-found", "zqxwv");
    }

    @Test
    void signsThatNeedCare() throws IOException {
        screen(
                "red-flag",
                DESK,
                "s_low_back_pain",
                "rf_saddle_numbness",
                "rf_bladder_bowel_change");
        screen("red-flag-dark", DESK.dark(), "s_low_back_pain", "rf_saddle_numbness");
        screen("red-flag-small", SMALL, "s_low_back_pain", "rf_saddle_numbness");
        screen("under-16", DESK, "s_groin_pain", "m_age_u16");
        screen("urgent", DESK, "s_low_back_pain", "rf_fever_unwell");
        screen("soon", DESK, "s_low_back_pain", "rf_cancer_history");
    }
}
