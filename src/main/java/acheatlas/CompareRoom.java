package acheatlas;

import acheatlas.graph.Finding;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.triage.Answer;
import acheatlas.ui.compare.Answering;
import acheatlas.ui.compare.CompareView;
import acheatlas.ui.compare.CompareViewModel;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

import java.util.function.BiConsumer;

/// Joins the Compare screen with Explore, which chooses the causes and holds the findings.
final class CompareRoom {
    private final CompareViewModel model;
    private final CompareView view;

    /// @param assessment followed while the screen is shown
    CompareRoom(
            Parts parts,
            Messages messages,
            Pictures pictures,
            ExploreViewModel explore,
            ObservableValue<Assessment> assessment) {
        model = new CompareViewModel(parts.explorer(), assessment, answering(explore));
        view = new CompareView(model, parts.content().words(), messages, pictures);
    }

    private static Answering answering(ExploreViewModel explore) {
        return new Answering() {
            @Override
            public void answer(Finding finding, Answer answer) {
                explore.pick(finding, answer);
            }

            @Override
            public void undo() {
                explore.undo();
            }
        };
    }

    /// @param announce takes a sentence and the place it is said from
    void join(
            ExploreViewModel explore,
            ExploreView exploring,
            Navigator navigator,
            BiConsumer<Place, String> announce) {
        exploring.onCompare(
                causes -> {
                    model.compare(causes);
                    navigator.go(new Place.Compare());
                    view.shown();
                });
        view.onLeave(navigator::back);
        view.onOpenCause(
                cause -> {
                    explore.select(cause);
                    navigator.go(new Place.Explore());
                });
        view.onAnnounce(sentence -> announce.accept(new Place.Compare(), sentence));
    }

    /// Compares the first causes of the list: as many as can be.
    void compareFirst(ExploreViewModel explore) {
        model.compare(
                explore.seen().assessment().ranked().causes().stream()
                        .limit(acheatlas.ranking.Comparer.MOST)
                        .map(ranked -> ranked.cause().id())
                        .toList());
    }

    void startOver() {
        model.clear();
    }

    Parent root() {
        return view.root();
    }
}
