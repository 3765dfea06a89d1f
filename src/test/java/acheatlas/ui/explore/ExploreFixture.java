package acheatlas.ui.explore;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;

import javafx.scene.Parent;

/// The Explore screen in its window's shell, on the content that ships.
final class ExploreFixture {
    /// Picks that list causes of every kind but the urgent.
    static final String[] PICKS = {
        "s_low_back_pain",
        "s_hip_flexor_tightness",
        "s_worse_sitting",
        "s_worse_rising",
        "-s_pins_needles_leg",
        "-s_worse_lying_side"
    };

    final ExploreViewModel model = ShippedContent.viewModel();
    final ShellViewModel window;
    final ExploreView view;
    private final Shell shell;

    ExploreFixture() {
        var content = ShippedContent.content();
        var messages = Messages.in(Languages.ENGLISH);
        var pictures =
                new Pictures(content.graph(), content.words(), messages, ShippedContent.drawings());
        view = new ExploreView(model, content.words(), messages, content.articles(), pictures);
        window = new ShellViewModel(content.graph().version(), content.problems().size());
        window.canStartOverProperty().bind(model.hasPicksProperty());
        window.onStartOver(model::startOver);
        shell = new Shell(messages, window, new Navigator(new Place.Explore()), _ -> view.root());
        view.onAnnounce(shell::announce);
    }

    /// Picks findings by id; one with a minus before it as denied.
    ExploreFixture pick(String... ids) {
        for (var id : ids) {
            boolean denied = id.startsWith("-");
            model.pick(
                    ShippedContent.finding(denied ? id.substring(1) : id),
                    denied ? Answer.ABSENT : Answer.PRESENT);
        }
        return this;
    }

    Parent root() {
        return shell.root();
    }
}
