package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.routine.Now;
import acheatlas.routine.Player;
import acheatlas.routine.Routine;
import acheatlas.ui.plan.Plan;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The routine: the moves of the plan, their order, and the player that plays them.
///
/// What leaves the plan leaves the routine at once; with the last move it ends. JavaFX thread only;
/// nothing of it is kept.
public final class RoutineViewModel {
    private final Plan plan;
    private final ObservableValue<Assessment> assessment;
    private final Offers offers;
    private final Player player;
    private final Played played;
    private final Set<Move> hurting = new LinkedHashSet<>();
    private final BooleanProperty waits = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Seen> seen;
    private Optional<Before> before = Optional.empty();
    private Optional<Change> change = Optional.empty();
    private Seen.Face face = Seen.Face.LIST;
    private boolean isOwnChange;
    private BooleanSupplier mayStart = () -> true;
    private Consumer<Done> done = _ -> {};

    /// What can be taken back: the moves as they were, and the one that left.
    private record Before(List<Move> moves, Move at, Seen.Face face) {}

    /// @param assessment what the findings lead to, at least while the screen is shown
    /// @param clock nanoseconds, such as `System::nanoTime`
    public RoutineViewModel(
            Explorer explorer,
            Plan plan,
            ObservableValue<Assessment> assessment,
            LongSupplier clock) {
        this.plan = plan;
        this.assessment = assessment;
        offers = new Offers(explorer);
        player = new Player(Routine.of(plan.chosen().moves()), clock);
        played = new Played(clock);
        waits.subscribe(player::waitBeforeEachMove);
        seen = new ReadOnlyObjectWrapper<>(look());
        plan.chosenProperty().subscribe(_ -> follow());
        assessment.subscribe(
                _ -> {
                    refresh();
                    show(change);
                });
    }

    /// To be called when the screen comes into sight: moves were chosen elsewhere, and what the
    /// findings forbid is not played.
    public void refresh() {
        plan.follow(assessment.getValue());
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public Seen seen() {
        return seen.get();
    }

    /// Whether the player has the screen.
    public boolean isPlaying() {
        return seen().face() == Seen.Face.PLAYER;
    }

    /// Whether the player waits before each move until the person is ready.
    BooleanProperty waitsProperty() {
        return waits;
    }

    /// Asked before a routine begins; where it says no, something else has to come first.
    public void onStart(BooleanSupplier permission) {
        mayStart = permission;
    }

    /// Called with what was done when a routine has come to its end.
    public void onDone(Consumer<Done> action) {
        done = action;
    }

    /// The moves that could be added, best first.
    public List<Move> offered() {
        return seen().offers().stream().map(Offer::move).toList();
    }

    /// Passes over what leads into the first turn.
    public void toFirstTurn() {
        player.goOn();
        while (player.now().step().kind().leadsIn()) {
            player.skip();
        }
        show(Optional.empty());
    }

    void add(Move move) {
        if (!plan.chosen().moves().contains(move)) {
            plan.toggle(move);
        }
    }

    void takeOff(Move move) {
        drop(new Change(Change.Why.TAKEN_OFF, move, Optional.empty()));
    }

    /// Moves a move of the list up, or down.
    ///
    /// @param by -1 or 1; nothing happens at the ends
    void shift(Move move, int by) {
        var moves = new ArrayList<>(plan.chosen().moves());
        int from = moves.indexOf(move);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < moves.size()) {
            Collections.swap(moves, from, to);
            choose(moves);
            begin(Optional.empty());
            before = Optional.empty();
            show(Optional.empty());
        }
    }

    /// From the beginning.
    public void start() {
        refresh();
        if (!plan.chosen().moves().isEmpty() && mayStart.getAsBoolean()) {
            played.clear();
            begin(Optional.empty());
            enter();
        }
    }

    /// From where it was closed.
    void goOn() {
        refresh();
        if (seen().isBegun() && mayStart.getAsBoolean()) {
            enter();
        }
    }

    private void enter() {
        before = Optional.empty();
        face = Seen.Face.PLAYER;
        if (!waits.get()) {
            player.goOn();
        }
        show(Optional.empty());
    }

    /// Where the player stands by the clock; after the last step the routine is done. Ask for it
    /// often while it plays.
    Now tick() {
        var now = player.now();
        played.note(now);
        if (now.isDone() && face == Seen.Face.PLAYER) {
            finish();
            show(Optional.empty());
        }
        return now;
    }

    Done done() {
        return played.done();
    }

    void pauseOrGoOn() {
        if (player.now().isRunning()) {
            player.pause();
        } else {
            player.goOn();
            forgetChange();
        }
    }

    void pause() {
        player.pause();
    }

    void back() {
        player.back();
    }

    void skip() {
        player.skip();
        forgetChange();
    }

    void goTo(Move move) {
        player.goTo(player.routine().firstStep(move));
        forgetChange();
    }

    /// Stops the move that is played and never offers it again: an easier one takes its place, or
    /// none.
    void hurts() {
        var move = player.now().step().move();
        hurting.add(move);
        var easier = offers.easier(move, assessment.getValue(), hurting);
        drop(new Change(Change.Why.HURT, move, easier));
    }

    private void drop(Change change) {
        var moves = new ArrayList<>(plan.chosen().moves());
        int place = moves.indexOf(change.gone());
        before = Optional.of(new Before(List.copyOf(moves), change.gone(), face));
        change.instead()
                .filter(move -> !moves.contains(move))
                .ifPresentOrElse(move -> moves.set(place, move), () -> moves.remove(place));
        choose(moves);
        boolean goesOn = face == Seen.Face.PLAYER && place < moves.size();
        begin(goesOn ? Optional.of(moves.get(place)) : Optional.empty());
        if (face == Seen.Face.PLAYER && !goesOn) {
            finish();
        }
        show(Optional.of(change));
    }

    /// Takes back what has just left the routine.
    void undo() {
        before.ifPresent(
                back -> {
                    hurting.remove(back.at());
                    choose(back.moves());
                    face = back.face();
                    begin(Optional.of(back.at()).filter(_ -> face == Seen.Face.PLAYER));
                    before = Optional.empty();
                    show(Optional.empty());
                });
    }

    private void finish() {
        player.pause();
        face = Seen.Face.DONE;
        done.accept(played.done());
    }

    private void forgetChange() {
        before = Optional.empty();
        if (change.isPresent()) {
            show(Optional.empty());
        }
    }

    /// Back to the list; the player stays where it is.
    void close() {
        leave();
        show(Optional.empty());
    }

    private void leave() {
        player.pause();
        face = Seen.Face.LIST;
    }

    /// The next person starts clean.
    public void startOver() {
        hurting.clear();
        played.clear();
        before = Optional.empty();
        leave();
        plan.choose(List.of());
        show(Optional.empty());
    }

    private void choose(List<Move> moves) {
        isOwnChange = true;
        plan.choose(moves);
        isOwnChange = false;
    }

    /// Stands still before a move, or before the first one.
    private void begin(Optional<Move> at) {
        var routine = Routine.of(plan.chosen().moves());
        player.play(routine, at.map(routine::firstStep).orElse(0));
    }

    /// The plan was changed elsewhere: what is no longer in it is not played on.
    private void follow() {
        var moves = plan.chosen().moves();
        var old = player.routine();
        if (isOwnChange || old.moves().equals(moves)) {
            return;
        }
        before = Optional.empty();
        var gone = old.moves().stream().filter(move -> !moves.contains(move)).findFirst();
        var next = face == Seen.Face.PLAYER ? nextOf(old, moves) : Optional.<Move>empty();
        if (next.isEmpty()) {
            leave();
        }
        begin(next);
        show(gone.map(move -> new Change(Change.Why.FORBIDDEN, move, Optional.empty())));
    }

    /// The move that is played, or the first one after it that is left.
    private Optional<Move> nextOf(Routine old, List<Move> moves) {
        var at = player.now().step().move();
        return old.moves().stream()
                .dropWhile(move -> !move.equals(at))
                .filter(moves::contains)
                .findFirst();
    }

    private void show(Optional<Change> newChange) {
        change = newChange;
        seen.set(look());
    }

    private Seen look() {
        var now = assessment.getValue();
        var routine = player.routine();
        var without = new LinkedHashSet<>(routine.moves());
        without.addAll(hurting);
        return new Seen(
                now.allowsMoves() ? face : Seen.Face.HELD,
                routine,
                offers.of(now, without),
                !routine.isEmpty() && isUnderWay(player.now()),
                change.filter(it -> it.canUndo() || !now.allows(it.gone())));
    }

    private static boolean isUnderWay(Now now) {
        return !now.isDone() && (now.number() > 0 || now.into() > 0);
    }
}
