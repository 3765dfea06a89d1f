package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.ranking.Interview;
import acheatlas.ranking.NextQuestion;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;
import acheatlas.search.FindingSearch;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.plan.Plan;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// The state of the Explore screen: what was said, what follows from it, what to ask next.
///
/// Every step makes new findings, they make a new assessment, and [#seen()] changes once, last,
/// whole: nobody ever sees the causes of one step beside the picks of another. Nothing here knows a
/// node; JavaFX thread only. Nothing is written anywhere.
public final class ExploreViewModel {
    private static final int MOST_THAT_WOULD_HELP = 3;

    private final Explorer explorer;
    private final Plan plan;
    private final Interview interview;
    private final SearchViewModel search;
    private final RedFlagDesk redFlags;
    private final List<Shelf> shelves;
    private final History<ExploreState> history = new History<>(ExploreState.EMPTY);
    private boolean allCauses;
    private boolean isChosen;
    private boolean isReturning;

    private final ReadOnlyObjectWrapper<Seen> seen;
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper hasPicks = new ReadOnlyBooleanWrapper();

    /// One whose search is there from the start.
    public ExploreViewModel(Explorer explorer, FindingSearch finder) {
        this(explorer, new Plan());
        search.use(finder);
    }

    /// One whose search comes later: [SearchViewModel#use].
    ///
    /// @param plan what is chosen here to take home
    public ExploreViewModel(Explorer explorer, Plan plan) {
        this.explorer = explorer;
        this.plan = plan;
        interview = new Interview(explorer.graph());
        redFlags = new RedFlagDesk(explorer.graph());
        shelves = Shelf.of(explorer.graph());
        search = new SearchViewModel(graph(), finding -> findings().isKnown(finding));
        seen = new ReadOnlyObjectWrapper<>(Seen.first(explorer.assess(findings())));
    }

    public Graph graph() {
        return explorer.graph();
    }

    /// What is chosen here to take home.
    public Plan plan() {
        return plan;
    }

    public SearchViewModel search() {
        return search;
    }

    /// The findings to pick from a list.
    public List<Shelf> shelves() {
        return shelves;
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public Seen seen() {
        return seen.get();
    }

    /// Whether anything is picked, to start over from.
    public ReadOnlyBooleanProperty hasPicksProperty() {
        return hasPicks.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    public void pick(Finding finding, Answer answer) {
        pickAll(List.of(new Said(finding, answer)));
    }

    /// Adds what was offered and ends the search.
    public void pick(Offer offer) {
        search.clear();
        pickAll(List.of(offer.said()));
    }

    /// Adds the offer that is marked, if there is one, as soon as it is known.
    void pickActive() {
        search.whenKnown(() -> search.activeOffer().ifPresent(this::pick));
    }

    /// Adds everything the typed words speak of, as one step, and ends the search.
    public void pickMatched() {
        search.whenKnown(this::pickAllMatched);
    }

    private void pickAllMatched() {
        var matched = search.matched().stream().map(Offer::said).toList();
        search.clear();
        pickAll(matched);
    }

    /// Picks the findings of a starting point, as one step. Those the graph does not know are left
    /// out.
    public void startFrom(StartingPoint point) {
        pickAll(
                point.findings().stream()
                        .flatMap(id -> graph().finding(id).stream())
                        .map(finding -> new Said(finding, Answer.PRESENT))
                        .toList());
    }

    private void pickAll(List<Said> all) {
        if (!all.isEmpty()) {
            step(state -> state.picked(graph(), all), Optional.empty());
        }
    }

    /// Takes in answers of the check before the causes, as one step; a finding without an answer is
    /// open again.
    public void check(Map<Finding, Optional<Answer>> answers) {
        history.push(history.current().checked(graph(), answers));
        seen.set(next(Optional.empty(), List.of()).settled());
    }

    public void takeOff(Finding finding) {
        takeOff(List.of(finding));
    }

    private void takeOff(List<Finding> off) {
        history.push(history.current().takenOff(off));
        refresh(Optional.empty(), off);
    }

    /// Takes off the picks that raised the care level: "I picked this by mistake".
    public void takeOffRedFlags() {
        takeOff(redFlags.picksBehind(seen().assessment()));
    }

    /// Answers the question on the card; without one, does nothing.
    public void answer(Answer answer) {
        asked().map(finding -> new Said(finding, answer))
                .ifPresent(said -> step(state -> state.answered(graph(), said), Optional.of(said)));
    }

    /// Passes over the question on the card; without one, does nothing.
    public void skip() {
        asked().ifPresent(finding -> step(state -> state.skipped(finding), Optional.empty()));
    }

    private Optional<Finding> asked() {
        return seen().question().map(NextQuestion::finding).map(graph()::finding);
    }

    /// Opens a listed cause, which then stays open for as long as it is listed.
    public void select(String causeId) {
        var now = seen();
        if (!now.selectedId().equals(causeId)) {
            now.assessment().ranked().find(causeId).ifPresent(it -> seen.set(now.with(it)));
        }
        isChosen = now.assessment().ranked().find(causeId).isPresent();
    }

    /// Selects the cause so many rows below the selected one, or above.
    public void selectNext(int steps) {
        seen().list().from(seen().selectedId(), steps).ifPresent(entry -> select(entry.id()));
    }

    /// Lists all causes, or the first five again.
    public void showAllCauses(boolean all) {
        allCauses = all;
        var now = seen();
        seen.set(now.with(CauseList.of(now.assessment().ranked(), all)));
    }

    public void undo() {
        if (history.canUndo()) {
            history.undo();
            comeBack();
        }
    }

    public void redo() {
        if (history.canRedo()) {
            history.redo();
            comeBack();
        }
    }

    private void comeBack() {
        isReturning = true;
        refresh(Optional.empty(), List.of());
        isReturning = false;
    }

    /// Whether what is seen has been seen before: true for those who hear of it while it is undone
    /// or redone.
    boolean isReturning() {
        return isReturning;
    }

    /// The cause the pointer is on; empty for none.
    ReadOnlyStringProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /// @param causeId empty for none
    void hover(String causeId) {
        hovered.set(causeId);
    }

    /// What each step so far did, the first one first.
    public List<Change> changes() {
        var states = history.states().map(state -> explorer.assess(state.findings())).toList();
        return IntStream.range(1, states.size())
                .mapToObj(at -> Change.between(graph(), states.get(at - 1), states.get(at)))
                .toList();
    }

    /// Goes back to where only so many steps had been taken. Redo leads forward again.
    public void undoTo(int steps) {
        if (steps < history.steps()) {
            while (history.steps() > steps) {
                history.undo();
            }
            comeBack();
        }
    }

    /// Takes everything off and forgets it, undo included: the next person starts clean.
    public void startOver() {
        history.clear(ExploreState.EMPTY);
        search.clear();
        allCauses = false;
        isChosen = false;
        refresh(Optional.empty(), List.of());
    }

    /// What a red-flag result is shown with.
    public RedFlagAdvice advice() {
        return redFlags.advice(seen().assessment());
    }

    /// The findings that would help to know about a cause, most telling first.
    public List<Finding> wouldHelp(RankedCause ranked) {
        var ids = explorer.wouldHelp(seen().assessment(), ranked.cause(), MOST_THAT_WOULD_HELP);
        return ids.stream().map(graph()::finding).toList();
    }

    /// The moves that may be shown for a cause with what is known; none in urgent company.
    public List<Move> moves(RankedCause ranked) {
        return explorer.moves(seen().assessment(), ranked.cause());
    }

    private Findings findings() {
        return history.current().findings();
    }

    private void step(UnaryOperator<ExploreState> change, Optional<Said> answered) {
        history.push(change.apply(history.current()));
        refresh(answered, List.of());
    }

    private void refresh(Optional<Said> answered, List<Finding> takenOff) {
        seen.set(next(answered, takenOff));
    }

    private Seen next(Optional<Said> answered, List<Finding> takenOff) {
        var before = seen();
        var state = history.current();
        var next = explorer.assess(state.findings());
        var picks = Picks.of(graph(), state.findings());
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        hasPicks.set(!picks.isEmpty());
        return new Seen(
                picks,
                next,
                CauseList.of(next.ranked(), allCauses),
                question(state, next),
                keptOrFirst(before.selectedId(), next.ranked()),
                new Step(
                        before.step().number() + 1,
                        answered,
                        takenOff,
                        Change.between(graph(), before.assessment(), next)));
    }

    private Optional<NextQuestion> question(ExploreState state, Assessment next) {
        return interview.next(
                state.findings(),
                next.advice(),
                next.ranked(),
                state.skipped(),
                state.askedInRow());
    }

    /// A cause opened by hand stays open while it is listed; otherwise the first one opens by
    /// itself.
    private Optional<RankedCause> keptOrFirst(String selectedId, RankedCauses ranked) {
        var kept = isChosen ? ranked.find(selectedId) : Optional.<RankedCause>empty();
        isChosen = kept.isPresent();
        return kept.or(() -> ranked.all().findFirst());
    }
}
