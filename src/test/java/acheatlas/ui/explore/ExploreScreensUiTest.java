package acheatlas.ui.explore;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Answer;
import acheatlas.ui.UiTest;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;
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

    private static final String[] PICKS = {
        "s_low_back_pain",
        "s_hip_flexor_tightness",
        "s_worse_sitting",
        "s_worse_rising",
        "-s_pins_needles_leg",
        "-s_worse_lying_side"
    };

    private final Messages messages = Messages.in(Languages.ENGLISH);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private Parent typed(String text) {
        var screen = screen("s_low_back_pain");
        ((TextField) screen.lookup("#explore-search")).setText(text);
        return screen;
    }

    private Parent screen(String... has) {
        return screen(_ -> {}, has);
    }

    private Parent screen(Consumer<ExploreViewModel> then, String... has) {
        var data = Shipped.DATA;
        var model = new ExploreViewModel(new Explorer(data.content().graph()), data.search());
        var view =
                new ExploreView(model, data.content().words(), messages, data.content().articles());
        var window = new ShellViewModel("1.0.0", 0);
        window.canStartOverProperty().bind(model.hasPicksProperty());
        var shell =
                new Shell(messages, window, new Navigator(new Place.Explore()), _ -> view.root());
        for (var id : has) {
            var absent = id.startsWith("-");
            var finding =
                    data.content().graph().finding(absent ? id.substring(1) : id).orElseThrow();
            model.pick(finding, absent ? Answer.ABSENT : Answer.PRESENT);
        }
        then.accept(model);
        return shell.root();
    }

    private Parent picked() {
        return screen(PICKS);
    }

    @Test
    void screensInTheSizesOfTheDesign() throws IOException {
        picture("start", this::screen, DESK);
        picture("explore", this::picked, DESK);
        picture("explore-dark", this::picked, DESK.dark());
        picture("explore-small", this::picked, SMALL);
        picture("explore-large-text", this::picked, DESK.with(TextSize.P200));
        picture("explore-small-200", this::picked, SMALL.with(TextSize.P200));
        picture("start-small", this::screen, SMALL);
        picture("start-large-text", this::screen, DESK.with(TextSize.P200));
        picture(
                "red-flag",
                () -> screen("s_low_back_pain", "rf_saddle_numbness", "rf_bladder_bowel_change"),
                DESK);
        picture("answered", () -> screen(model -> model.answer(Answer.PRESENT), PICKS), DESK);
        picture(
                "answered-small",
                () -> screen(model -> model.answer(Answer.PRESENT), PICKS),
                SMALL);
        picture("red-flag-small", () -> screen("s_low_back_pain", "rf_saddle_numbness"), SMALL);
        picture("typed", () -> typed("hurts siting"), DESK);
        picture("nothing-found", () -> typed("elbow buzz"), DESK);
        picture("one-pick", () -> screen("s_groin_pain"), DESK);
        picture("no-place", () -> screen("m_runner"), DESK);
        picture("psoas", () -> screen(model -> model.select("c_tp_iliopsoas"), PICKS), DESK);
        picture("sitting", () -> screen(model -> model.select("c_prolonged_sitting"), PICKS), DESK);
        picture("urgent", () -> screen("s_low_back_pain", "rf_fever_unwell"), DESK);
    }
}
