package acheatlas;

import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.speech.Voice;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.routine.RoutineView;
import acheatlas.ui.routine.RoutineViewModel;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.List;
import java.util.function.Consumer;

/// The routine's screen and what joins it with the rest of the window.
final class RoutineRoom {
    private final RoutineViewModel model;
    private final RoutineView view;
    private final Plan plan;
    private Runnable enter = () -> {};

    /// @param assessment followed while the screen is shown
    /// @param announce says a sentence to a screen reader
    RoutineRoom(
            Parts parts,
            Messages messages,
            Pictures pictures,
            Plan plan,
            ObservableValue<Assessment> assessment,
            Voice voice,
            Consumer<String> announce) {
        this.plan = plan;
        model = new RoutineViewModel(parts.explorer(), plan, assessment, System::nanoTime);
        view = new RoutineView(model, parts.content().words(), messages, pictures, voice);
        view.onAnnounce(announce);
    }

    void join(Navigator navigator, Gatekeeper gatekeeper, Shell shell) {
        model.onStart(gatekeeper::letsPlay);
        view.onExplore(() -> navigator.go(new Place.Explore()));
        view.onCheck(() -> navigator.go(new Place.Check()));
        view.onHandout(() -> navigator.go(new Place.Handout()));
        view.onPlays(plays -> shell.showBars(!plays));
        enter = () -> navigator.go(new Place.Routine());
    }

    /// Takes these moves as the routine and begins.
    void play(List<Move> moves) {
        plan.choose(moves);
        enter.run();
        model.start();
    }

    void startOver() {
        model.startOver();
    }

    /// Chooses what is offered, for a picture of the screen.
    void fill(boolean plays) {
        plan.choose(model.offered());
        if (plays && !plan.chosen().moves().isEmpty()) {
            model.start();
            model.toFirstTurn();
        }
    }

    Parent root() {
        return view.root();
    }
}
