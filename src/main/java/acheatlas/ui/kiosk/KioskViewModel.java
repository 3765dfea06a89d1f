package acheatlas.ui.kiosk;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.ranking.Explorer;
import acheatlas.ranking.RankedCause;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.gate.GateViewModel;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.kiosk.Spot.Panel;
import acheatlas.ui.pictures.BodyMapViewModel;
import acheatlas.ui.plan.Plan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// One person at the kiosk, from the first touch to the page to take home.
///
/// Holds where they are; what they said, and what follows from it, is left to the models of Explore
/// and of the check, which it owns. Whatever is said, in whatever order: no cause is shown before
/// the check is passed, and in an emergency nothing but what to do. The next person gets a new one.
/// JavaFX thread only; nothing is written anywhere.
public final class KioskViewModel {
    static final int FIRST_CAUSES = 3;
    static final int FIRST_OFFERS = 4;

    private final ExploreViewModel explore;
    private final CheckFirst check;
    private final GateViewModel gate;
    private final Plan plan = new Plan();
    private final ReadOnlyObjectWrapper<KioskSeen> seen;
    private @Nullable PlaceOffer offer;
    private Spot spot = Spot.START;

    public KioskViewModel(Explorer explorer) {
        explore = new ExploreViewModel(explorer, plan);
        check = new CheckFirst(explorer.graph());
        gate =
                new GateViewModel(
                        explorer.graph(),
                        explore.seenProperty().map(Seen::assessment),
                        explore::check);
        seen = new ReadOnlyObjectWrapper<>(built());
        explore.seenProperty().addListener((_, _, now) -> follow(now));
        explore.search().foundProperty().addListener((_, _, _) -> refresh());
        gate.seenProperty().addListener((_, _, _) -> refresh());
    }

    /// Joins the body to point at, which this model then owns.
    public void pointAt(BodyMapViewModel body) {
        var next = new PlaceOffer(explore, body);
        next.onPoint(place -> spot = spot.offering(place));
        body.marksProperty().addListener((_, _, _) -> refresh());
        offer = next;
    }

    private void follow(Seen now) {
        plan.follow(now.assessment());
        refresh();
    }

    private Optional<PlaceOffer> offer() {
        return Optional.ofNullable(offer);
    }

    /// The body to point at; empty where the content has no drawing of one.
    public Optional<BodyMapViewModel> body() {
        return offer().map(PlaceOffer::body);
    }

    public Graph graph() {
        return explore.graph();
    }

    public ExploreViewModel explore() {
        return explore;
    }

    public GateViewModel gate() {
        return gate;
    }

    public Plan plan() {
        return plan;
    }

    public ReadOnlyObjectProperty<KioskSeen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public KioskSeen seen() {
        return seen.get();
    }

    private Way way() {
        return Way.of(explore.seen(), check);
    }

    private void refresh() {
        spot = way().admitted(spot);
        var next = built();
        if (!next.equals(seen.get())) {
            seen.set(next);
        }
    }

    private void go(Spot next) {
        spot = next;
        refresh();
    }

    private KioskSeen built() {
        return new KioskSeen(
                way().face(spot),
                spot.with(offer().map(it -> it.shown(spot.place())).orElse("")),
                way().isOnward(spot),
                explore.seen(),
                gate.seen(),
                explore.search().found());
    }

    /// Goes on to the next step or question, where the way is open.
    public void next() {
        if (way().isOnward(spot)) {
            move(way().next(spot), explore.search()::clear);
        }
    }

    /// Goes back by one step or question. What was said is kept, but for an answer of the
    /// interview, which is asked for anew.
    public void back() {
        var before = way().back(spot);
        boolean asksAgain = before.asked() < spot.asked();
        move(before, asksAgain ? explore::undo : explore.search()::clear);
    }

    /// @param change of what was said, that belongs to it
    private void move(Spot next, Runnable change) {
        spot = next;
        change.run();
        refresh();
    }

    /// Answers the question of the interview; does nothing where none is asked.
    public void answer(Answer answer) {
        askedOneMore();
        explore.answer(answer);
    }

    /// Passes over the question of the interview.
    public void skip() {
        askedOneMore();
        explore.skip();
    }

    private void askedOneMore() {
        if (seen().face() == Face.INTERVIEW) {
            spot = spot.askedUpTo(spot.asked() + 1);
        }
    }

    /// Takes off the picks that raised the care level: "I picked this by mistake".
    public void takeOffRedFlags() {
        spot = spot.askedUpTo(0);
        explore.takeOffRedFlags();
    }

    /// Has it, or does not any more. What was answered before is not gone back to.
    public void toggle(Finding finding) {
        spot = spot.askedUpTo(0);
        if (explore.seen().assessment().findings().isPresent(finding.index())) {
            explore.takeOff(finding);
        } else {
            explore.pick(finding, Answer.PRESENT);
        }
    }

    /// Whom to call, over whatever is shown.
    public void help() {
        go(spot.under(Panel.HELP));
    }

    /// To the check, at its first question that is open, or at the first.
    public void checkSigns() {
        int open = way().firstOpen();
        go(spot.asking(open < way().questions() ? open : 0, 0));
    }

    /// The screen's own keys, to say it in words.
    public void words() {
        go(spot.under(Panel.WORDS));
    }

    /// What it may be like at the place that was pointed at last.
    public List<Finding> offered() {
        return offer().map(it -> it.at(seen().spot().place())).orElse(List.of());
    }

    public void offerAll() {
        go(spot.offeringAll(true));
    }

    /// None of what is offered: takes it off and closes the offer.
    public void noneOfOffered() {
        var place = spot.place();
        spot = spot.offering("");
        offer().ifPresent(it -> it.noneAt(place));
        refresh();
    }

    /// Nothing hurts at the place that was pointed at last.
    public void takeOffPlace() {
        body().ifPresent(body -> body.clear(spot.place()));
    }

    /// The causes to show, best first; none before the check is passed, none in an emergency.
    public List<RankedCause> causes() {
        if (!way().isOpen()) {
            return List.of();
        }
        var ranked = explore.seen().assessment().ranked();
        return spot.allCauses()
                ? ranked.all().toList()
                : ranked.causes().stream().limit(FIRST_CAUSES).toList();
    }

    /// Opens the reasons of a cause, or closes them.
    public void why(String cause) {
        go(spot.opening(spot.openCause().equals(cause) ? "" : cause));
    }

    public void listAll(boolean all) {
        go(spot.listing(all));
    }

    public void makeBigger(boolean bigger) {
        go(spot.inSize(bigger));
    }

    /// Goes on where somebody was in another language: the same answers, places and step.
    public void goOn(KioskViewModel before) {
        new SameAnswers(before, this).carry();
        go(before.spot.askedUpTo(0));
    }

    /// Whether nothing was said, typed or opened since the start.
    public boolean isUntouched() {
        return spot.equals(Spot.START)
                && explore.seen().assessment().findings().isEmpty()
                && explore.search().found().typed().isEmpty();
    }

    /// Forgets everything, undo included, for whoever still holds this model.
    public void forget() {
        explore.startOver();
        gate.startOver();
        plan.clear();
        go(Spot.START);
    }
}
