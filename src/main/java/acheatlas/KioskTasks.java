package acheatlas;

import acheatlas.handout.Handout;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.Paper;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.search.FindingSearch;
import acheatlas.ui.kiosk.KioskDoors;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperPreview;
import acheatlas.ui.paper.PaperState;
import acheatlas.ui.paper.PaperViewModel;
import acheatlas.ui.paper.PdfPage;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.paper.SaveDialog;
import acheatlas.ui.work.Work;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// What one session of the kiosk does in the world: the page on screen and on paper, and what it
/// asks of the room it is in. There is no dialog here, and nothing is written.
final class KioskTasks implements KioskDoors {
    private final Tongue tongue;
    private final Surroundings around;
    private final Room room;
    private final Work work;
    private final PaperViewModel paper;
    private final PaperDesk desk;
    private @Nullable Handout lying;
    private Consumer<Printed> waiting = _ -> {};

    /// What a session asks of the room.
    interface Room {
        void speak(Language language);

        void clear();

        void printed();
    }

    KioskTasks(Tongue tongue, Surroundings around, Room room, Work work) {
        this.tongue = tongue;
        this.around = around;
        this.room = room;
        this.work = work;
        paper = new PaperViewModel(work);
        paper.stateProperty()
                .subscribe(
                        state -> {
                            if (state == PaperState.BROKEN) {
                                waiting.accept(Printed.FAILED);
                            }
                        });
        desk = new PaperDesk(tongue.messages(), around.outside().printing(), SaveDialog.NONE, work);
    }

    @Override
    public void speak(String language) {
        Languages.find(language).ifPresent(room::speak);
    }

    @Override
    public void clear() {
        room.clear();
    }

    @Override
    public void search(Consumer<FindingSearch> ready) {
        tongue.search(work, ready);
    }

    @Override
    public Region preview(Handout page) {
        put(page);
        return new PaperPreview(paper, tongue.messages()).root();
    }

    private void put(Handout page) {
        if (page.equals(lying)) {
            return;
        }
        lying = page;
        var options =
                HandoutOptions.PLAIN
                        .on(Paper.usualIn(around.settings().country()))
                        .from(KioskSession.clinic(around));
        var title = tongue.messages().say("kiosk.page.title");
        paper.show(() -> new PdfPage(title, "", tongue.writer().pdf(page, options)));
    }

    @Override
    public void print(Handout page, Consumer<Printed> done) {
        waiting = done;
        if (paper.stateProperty().get() == PaperState.BROKEN) {
            paper.again();
        }
        put(page);
        var printer = around.settings().settings().clinic().printer();
        paper.whenThere(there -> desk.printTo(printer, there, outcome -> ended(outcome, done)));
    }

    private void ended(Printing.Outcome outcome, Consumer<Printed> done) {
        done.accept(
                switch (outcome) {
                    case PRINTED -> Printed.SENT;
                    case NO_PRINTER -> Printed.NO_PRINTER;
                    case STOPPED, FAILED -> Printed.FAILED;
                });
        if (outcome == Printing.Outcome.PRINTED) {
            room.printed();
        }
    }

    /// Takes the page off the desk.
    void end() {
        waiting = _ -> {};
        lying = null;
        paper.clear();
    }
}
