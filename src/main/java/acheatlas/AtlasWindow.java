package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.scene.Parent;
import javafx.scene.Scene;

/// The composition root of the window: where models, views and shell are made and joined.
final class AtlasWindow {
    private final ExploreViewModel explore;
    private final Shell shell;

    /// Builds everything on the JavaFX thread; nothing is shown yet.
    AtlasWindow(Parts parts, Messages messages) {
        var content = parts.content();
        explore = new ExploreViewModel(parts.explorer(), parts.search());
        var model = new ShellViewModel(content.graph().version(), content.problems().size());
        var view = new ExploreView(explore, content.words(), messages, content.articles());
        shell =
                new Shell(
                        messages,
                        model,
                        new Navigator(new Place.Explore()),
                        place ->
                                switch (place) {
                                    case Place.Explore() -> view.root();
                                });
        view.onAnnounce(shell::announce);
        model.onStartOver(explore::startOver);
        explore.seenProperty()
                .subscribe(seen -> model.canStartOverProperty().set(!seen.picks().isEmpty()));
    }

    /// Puts what somebody has and has not on the screen, as if it had been picked there.
    void pick(Findings findings) {
        var graph = explore.graph();
        for (var answer : Answer.values()) {
            findings.all(answer)
                    .mapToObj(graph::finding)
                    .forEach(finding -> explore.pick(finding, answer));
        }
    }

    /// Shows the window's content in a scene and keeps it in the theme.
    void showIn(Scene scene) {
        scene.setRoot(shell.root());
        shell.attach(new ThemeSwitch(scene));
    }

    Parent root() {
        return shell.root();
    }
}
