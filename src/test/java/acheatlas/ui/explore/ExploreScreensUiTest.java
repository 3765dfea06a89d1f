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
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.io.IOException;

/// The screen in the sizes and looks of the design, to be looked at in `target/screens`.
final class ExploreScreensUiTest extends UiTest {
    private static final SceneImage.Look DESK = SceneImage.Look.of(1440, 900);
    private static final SceneImage.Look SMALL = SceneImage.Look.of(1024, 700);

    private final Messages messages = Messages.in(Languages.ENGLISH);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private Parent screen(String... has) {
        var data = PreviewGraph.DATA;
        var model = new ExploreViewModel(new Explorer(data.graph), data.search);
        var view = new ExploreView(model, data.words, messages, data.articles);
        var shell =
                new Shell(
                        messages,
                        new ShellViewModel("1.0.0", 0),
                        new Navigator(new Place.Explore()),
                        _ -> view.root());
        for (var id : has) {
            var absent = id.startsWith("-");
            var finding = data.graph.finding(absent ? id.substring(1) : id).orElseThrow();
            model.pick(finding, absent ? Answer.ABSENT : Answer.PRESENT);
        }
        return shell.root();
    }

    private Parent picked() {
        return screen(
                "s_low_back_pain",
                "s_hip_flexor_tightness",
                "s_worse_sitting",
                "s_worse_rising",
                "-s_pins_needles_leg",
                "-s_worse_lying_side");
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
        picture("urgent", () -> screen("s_low_back_pain", "rf_fever_unwell"), DESK);
    }
}
