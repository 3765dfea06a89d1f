package acheatlas;

import acheatlas.graph.Finding;
import acheatlas.handout.ComparisonSheet;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Comparer;
import acheatlas.triage.Answer;
import acheatlas.ui.compare.Answering;
import acheatlas.ui.compare.CompareView;
import acheatlas.ui.compare.CompareViewModel;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperNoticeBand;
import acheatlas.ui.paper.PaperViewModel;
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
    private final SheetPress press;
    private final PaperViewModel paper;
    private final PaperDesk desk;
    private final Parts parts;

    /// @param assessment followed while the screen is shown
    CompareRoom(
            Parts parts,
            Messages messages,
            Pictures pictures,
            Surroundings around,
            ExploreViewModel explore,
            ObservableValue<Assessment> assessment) {
        model = new CompareViewModel(parts.explorer(), assessment, answering(explore));
        this.parts = parts;
        press = new SheetPress(parts, messages, around);
        var outside = around.outside();
        paper = new PaperViewModel(outside.work());
        desk =
                new PaperDesk(
                        messages, outside.printing(), outside.computer()::saveAs, outside.work());
        var notice = new PaperNoticeBand(desk).root();
        view = new CompareView(model, parts.content().words(), messages, pictures, notice);
        view.onPrint(this::print);
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

    private void print() {
        var seen = model.seen();
        seen.comparison()
                .map(it -> new ComparisonSheet(parts.content(), seen.assessment(), it))
                .ifPresent(
                        sheet -> {
                            paper.show(press.page(sheet));
                            paper.whenThere(page -> desk.print(page, view.root()));
                        });
    }

    /// @param announce takes a sentence and the place it is said from
    void join(
            ExploreViewModel explore,
            ExploreView exploring,
            Navigator navigator,
            BiConsumer<Place, String> announce) {
        exploring.onCompare(
                causes -> {
                    desk.forget();
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
        desk.noticeProperty()
                .subscribe(notice -> announce.accept(new Place.Compare(), notice.sentence()));
    }

    /// Compares the first causes of the list: as many as can be.
    void compareFirst(ExploreViewModel explore) {
        model.compare(
                explore.seen().assessment().ranked().causes().stream()
                        .limit(Comparer.MOST)
                        .map(ranked -> ranked.cause().id())
                        .toList());
    }

    void startOver() {
        model.clear();
        paper.clear();
        desk.forget();
    }

    Parent root() {
        return view.root();
    }
}
