package acheatlas.ui.handout;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.PlanText;
import acheatlas.handout.PrintSize;
import acheatlas.handout.Translation;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.ranking.Assessment;
import acheatlas.ui.paper.PaperState;
import acheatlas.ui.paper.PaperViewModel;
import acheatlas.ui.paper.PdfPage;
import acheatlas.ui.plan.Plan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The page to take home: what is on it and how it is printed. Each change is made at once; the
/// page itself is made off the JavaFX thread, while the screen is open or somebody prints it from
/// another.
///
/// JavaFX thread only.
public final class HandoutViewModel {
    private final Edition edition;
    private final Plan plan;
    private final ObservableValue<Assessment> assessment;
    private final Press press;
    private final PaperViewModel paper;
    private final ReadOnlyObjectWrapper<HandoutSeen> seen;
    private boolean isOpen;
    private @Nullable Order made;

    /// What a page was ordered with.
    private record Order(Selection selection, List<Language> languages, HandoutOptions options) {}

    /// @param edition the content in the language of the window
    /// @param assessment what the picks lead to
    public HandoutViewModel(
            Edition edition,
            Plan plan,
            ObservableValue<Assessment> assessment,
            Press press,
            PaperViewModel paper) {
        this.edition = edition;
        this.plan = plan;
        this.assessment = assessment;
        this.press = press;
        this.paper = paper;
        seen = new ReadOnlyObjectWrapper<>(see(usualWishes()));
        assessment.addListener((_, _, _) -> follow());
        plan.chosenProperty().addListener((_, _, _) -> follow());
    }

    private Wishes usualWishes() {
        return new Wishes(press.usualPaper(), PrintSize.NORMAL, List.of(language()), true);
    }

    ReadOnlyObjectProperty<HandoutSeen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    HandoutSeen seen() {
        return seen.get();
    }

    public PaperViewModel paper() {
        return paper;
    }

    Edition edition() {
        return edition;
    }

    private Language language() {
        return edition.messages().language();
    }

    /// The languages a page can be in: each alone, then two, the person's before the English of the
    /// staff.
    List<List<Language>> languages() {
        var choices = new ArrayList<List<Language>>();
        choices.add(List.of(language()));
        var others = Languages.SHIPPED.stream().filter(it -> !it.equals(language())).toList();
        others.forEach(other -> choices.add(List.of(other)));
        for (var other : others) {
            choices.add(
                    language().equals(Languages.ENGLISH)
                            ? List.of(other, language())
                            : List.of(language(), other));
        }
        return choices;
    }

    /// The screen has come into sight; from now on the page follows picks and choices.
    public void open() {
        isOpen = true;
        make();
    }

    public void close() {
        isOpen = false;
    }

    private void follow() {
        if (isOpen) {
            make();
        }
    }

    /// Makes the page anew where it is not of what is picked and chosen now.
    public void make() {
        seen.set(see(seen().wishes()));
        if (seen().face() == HandoutSeen.Face.EMPTY) {
            made = null;
            paper.clear();
            return;
        }
        var order =
                new Order(
                        seen().contents().selection(edition.content().graph()),
                        seen().wishes().languages(),
                        seen().wishes().from(press.clinic()));
        if (!order.equals(made) || paper.stateProperty().get() == PaperState.BROKEN) {
            made = order;
            paper.show(() -> page(order));
        }
    }

    private HandoutSeen see(Wishes wishes) {
        var now = assessment.getValue();
        var contents = Contents.of(edition, now, plan.chosen().allowedBy(now));
        return new HandoutSeen(face(now), contents, wishes);
    }

    private static HandoutSeen.Face face(Assessment now) {
        if (now.findings().isEmpty()) {
            return HandoutSeen.Face.EMPTY;
        }
        if (!now.allowsMoves()) {
            return HandoutSeen.Face.CARE;
        }
        return now.ranked().isEmpty() ? HandoutSeen.Face.EMPTY : HandoutSeen.Face.PAGE;
    }

    /// On another thread.
    private PdfPage page(Order order) throws Exception {
        var translations = new ArrayList<Translation>();
        for (var language : order.languages()) {
            var said = language.equals(language()) ? edition : press.edition(language);
            translations.add(new Translation(order.selection().on(said), said.messages()));
        }
        var first = translations.getFirst().messages();
        return new PdfPage(
                first.say("handout.title"),
                first.say("handout.file"),
                press.writer().pdf(translations, order.options()));
    }

    /// Puts a cause on the page or takes it off; at least one stays.
    void toggle(Cause cause) {
        plan.choose(seen().contents().toggled(cause));
    }

    /// Puts a move on the page or takes it off; at least one stays.
    void toggle(Move move) {
        plan.choose(seen().contents().toggled(move));
    }

    void wish(UnaryOperator<Wishes> change) {
        seen.set(see(change.apply(seen().wishes())));
        make();
    }

    /// The plan as plain text, in the language the page begins with; nothing that was picked is in
    /// it.
    String planText() {
        return PlanText.of(
                seen().contents().selection(edition.content().graph()).on(edition),
                press.clinic(),
                edition.messages());
    }

    /// The next person starts clean.
    public void clear() {
        made = null;
        paper.clear();
        var language = List.of(language());
        seen.set(see(seen().wishes().in(language).in(PrintSize.NORMAL).withCode(true)));
    }
}
