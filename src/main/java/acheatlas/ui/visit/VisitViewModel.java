package acheatlas.ui.visit;

import acheatlas.graph.Content;
import acheatlas.handout.GoodQuestion;
import acheatlas.handout.Handout;
import acheatlas.handout.Tried;
import acheatlas.handout.VisitSheet;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;
import acheatlas.ui.paper.PaperViewModel;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.function.UnaryOperator;

/// The state of the Visit screen. JavaFX thread only; nothing is written anywhere.
///
/// The page follows picks and ticks at once, and typed words when [#refresh] says so: a page for
/// each letter would be too much.
public final class VisitViewModel {
    private static final int CAUSES_OFFERED = 5;

    private final Content content;
    private final VisitPress press;
    private final PaperViewModel paper;
    private final ObservableValue<Assessment> assessment;
    private final ReadOnlyObjectWrapper<VisitSeen> seen;
    private Jottings printed = Jottings.NONE;
    private boolean isOpen;

    public VisitViewModel(
            Content content,
            ObservableValue<Assessment> assessment,
            VisitPress press,
            PaperViewModel paper) {
        this.content = content;
        this.assessment = assessment;
        this.press = press;
        this.paper = paper;
        seen = new ReadOnlyObjectWrapper<>(next(Jottings.NONE));
        assessment.subscribe(_ -> follow());
    }

    public ReadOnlyObjectProperty<VisitSeen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public VisitSeen seen() {
        return seen.get();
    }

    PaperViewModel paper() {
        return paper;
    }

    /// Takes over typed words; the page waits for [#refresh].
    public void write(UnaryOperator<Jottings> change) {
        seen.set(next(change.apply(seen().jottings())));
    }

    public void toggle(Tried tried) {
        write(now -> now.toggled(tried));
        refresh();
    }

    /// Chooses a question or leaves it out again; a fourth one is not taken.
    public void toggle(GoodQuestion question) {
        var now = seen().jottings();
        if (now.questions().contains(question) || now.questionsLeft() > 0) {
            write(it -> it.toggled(question));
            refresh();
        }
    }

    /// Lets a listed cause be named on the sheet, or no longer; a fourth one is not taken.
    public void toggleCause(String id) {
        var now = seen().jottings();
        if (now.causes().contains(id) || now.causes().size() < Handout.MOST_CAUSES) {
            write(it -> it.toggledCause(id));
            refresh();
        }
    }

    /// Makes the page anew where it no longer says what was typed.
    public void refresh() {
        if (isOpen && !printed.equals(seen().jottings())) {
            make();
        }
    }

    /// The screen is seen: the page is made from now on.
    public void open() {
        isOpen = true;
        make();
    }

    /// The screen is left.
    public void close() {
        isOpen = false;
        paper.clear();
    }

    /// Forgets every word: the next person starts clean.
    public void clear() {
        seen.set(next(Jottings.NONE));
        paper.clear();
        if (isOpen) {
            make();
        }
    }

    private void follow() {
        seen.set(next(seen().jottings()));
        if (isOpen) {
            make();
        }
    }

    private void make() {
        printed = seen().jottings();
        var now = assessment.getValue();
        if (VisitSheet.isOffered(now)) {
            paper.show(press.page(sheet(now)));
        } else {
            paper.clear();
        }
    }

    private VisitSheet sheet(Assessment now) {
        var causes =
                seen().jottings().causes().stream()
                        .flatMap(id -> now.ranked().find(id).stream())
                        .toList();
        return new VisitSheet(content, now, seen().jottings().notes(), causes);
    }

    /// A cause that has left the list is no longer named.
    private VisitSeen next(Jottings jottings) {
        var ranked = assessment.getValue().ranked();
        var gone = jottings.causes().stream().filter(id -> ranked.find(id).isEmpty()).toList();
        var kept = jottings;
        for (var id : gone) {
            kept = kept.toggledCause(id);
        }
        List<RankedCause> offered = ranked.causes().stream().limit(CAUSES_OFFERED).toList();
        return new VisitSeen(kept, offered.stream().map(RankedCause::cause).toList());
    }
}
