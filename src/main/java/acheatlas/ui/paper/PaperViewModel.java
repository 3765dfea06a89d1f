package acheatlas.ui.paper;

import acheatlas.ui.work.Latest;
import acheatlas.ui.work.Work;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Which page lies on the desk: it is made off the JavaFX thread, and one that is asked for
/// meanwhile overtakes it. Until a new one is there, the one before stays in sight.
///
/// JavaFX thread only. Nothing is written anywhere.
///
/// ```java
/// var paper = new PaperViewModel(Work.BEHIND);
/// var preview = new PaperPreview(paper, messages);
/// var desk = new PaperDesk(messages, printing, saveDialog, Work.BEHIND);
/// paper.show(() -> new PdfPage("My page", "my-page.pdf", writer.pdf(handout, options)));
/// print.setOnAction(_ -> paper.whenThere(page -> desk.print(page, print)));
/// ```
public final class PaperViewModel {
    private static final System.Logger LOG = System.getLogger(PaperViewModel.class.getName());

    private final Latest latest;
    private final ReadOnlyObjectWrapper<PaperState> state =
            new ReadOnlyObjectWrapper<>(PaperState.NOTHING);
    private final ReadOnlyObjectWrapper<List<Drawn>> pictures =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Callable<PdfPage> maker;
    private @Nullable PdfPage page;
    private @Nullable Consumer<PdfPage> waiting;
    private Sight sight = Sight.NONE;

    public PaperViewModel(Work work) {
        latest = new Latest("paper", work);
    }

    public ReadOnlyObjectProperty<PaperState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Drawn>> picturesProperty() {
        return pictures.getReadOnlyProperty();
    }

    /// The page that is there; empty while it is made and where it could not be.
    public Optional<PdfPage> page() {
        return state.get() == PaperState.THERE ? Optional.ofNullable(page) : Optional.empty();
    }

    /// Puts another page on the desk.
    ///
    /// @param newMaker makes it, on another thread
    public void show(Callable<PdfPage> newMaker) {
        maker = newMaker;
        state.set(PaperState.MAKING);
        var through = sight;
        latest.run(
                isOvertaken -> make(newMaker, through, isOvertaken),
                made -> take(made, through),
                this::fail);
    }

    /// Makes the same page once more, after a fault.
    public void again() {
        if (maker != null) {
            show(maker);
        }
    }

    /// Clears the desk; the next person finds nothing on it.
    public void clear() {
        latest.drop();
        maker = null;
        page = null;
        waiting = null;
        pictures.set(List.of());
        state.set(PaperState.NOTHING);
    }

    /// Does something with the page: now, or once it is made. Only the last thing asked for is
    /// done, and none where the page cannot be made.
    public void whenThere(Consumer<PdfPage> action) {
        var there = page();
        if (there.isPresent()) {
            action.accept(there.get());
        } else if (state.get() == PaperState.MAKING) {
            waiting = action;
        }
    }

    /// Through what it is looked at from now on.
    void look(Sight through) {
        if (through.equals(sight)) {
            return;
        }
        sight = through;
        page().ifPresent(this::draw);
    }

    private void draw(PdfPage there) {
        var through = sight;
        latest.run(isOvertaken -> drawn(there, through, isOvertaken), pictures::set, this::fail);
    }

    private record Made(PdfPage page, List<Drawn> pictures) {}

    private static Made make(Callable<PdfPage> maker, Sight through, BooleanSupplier isOvertaken)
            throws Exception {
        var page = maker.call();
        return new Made(page, drawn(page, through, isOvertaken));
    }

    private static List<Drawn> drawn(PdfPage page, Sight through, BooleanSupplier isOvertaken) {
        return through.isOpen() ? Drawn.all(page.pdf(), through::dots, isOvertaken) : List.of();
    }

    private void take(Made made, Sight through) {
        page = made.page();
        pictures.set(made.pictures());
        state.set(PaperState.THERE);
        if (!through.equals(sight)) {
            draw(made.page());
        }
        var action = waiting;
        waiting = null;
        if (action != null) {
            action.accept(made.page());
        }
    }

    /// What a fault says may name what somebody picked, so only its kind is logged.
    private void fail(Exception fault) {
        LOG.log(Level.WARNING, "A page could not be made: {0}", fault.getClass().getName());
        waiting = null;
        page = null;
        pictures.set(List.of());
        state.set(PaperState.BROKEN);
    }
}
