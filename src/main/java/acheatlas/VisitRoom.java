package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperViewModel;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.visit.VisitView;
import acheatlas.ui.visit.VisitViewModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.function.BiConsumer;

/// Joins the sheet for an appointment with the rest of the window.
final class VisitRoom {
    private static final Place PLACE = new Place.Visit();

    private final VisitViewModel model;
    private final PaperDesk desk;
    private final VisitView view;

    /// @param assessment followed while the screen is shown
    VisitRoom(
            Parts parts,
            Messages messages,
            Surroundings around,
            ObservableValue<Assessment> assessment) {
        var press = new SheetPress(parts, messages, around);
        var outside = around.outside();
        var paper = new PaperViewModel(outside.work());
        model = new VisitViewModel(parts.content(), assessment, press::page, paper);
        desk =
                new PaperDesk(
                        messages, outside.printing(), outside.computer()::saveAs, outside.work());
        view = new VisitView(model, desk, parts.content().words(), messages);
    }

    /// @param announce takes a sentence and the place it is said from
    void join(ExploreView exploring, Navigator navigator, BiConsumer<Place, String> announce) {
        exploring.onVisit(() -> navigator.go(PLACE));
        view.onLeave(navigator::back);
        view.onAnnounce(sentence -> announce.accept(PLACE, sentence));
        navigator.placeProperty().addListener((_, from, to) -> move(from, to));
    }

    private void move(Place from, Place to) {
        if (to.equals(PLACE)) {
            desk.forget();
            model.open();
            view.shown();
        } else if (from.equals(PLACE)) {
            model.close();
        }
    }

    /// The next person starts clean.
    void clear() {
        model.clear();
        desk.forget();
    }

    Parent root() {
        return view.root();
    }
}
