package acheatlas;

import acheatlas.ranking.Assessment;
import acheatlas.triage.CheckFirst;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;

import javafx.beans.value.ObservableValue;

/// Stands between what a person picked and what follows from it: no place shows causes or moves
/// before the check is passed, whichever way one came there. In an emergency it leads to what to
/// do, which needs no check.
///
/// JavaFX thread only; lives as long as the window.
final class Gatekeeper {
    private final Navigator navigator;
    private final CheckFirst check;
    private final ObservableValue<Seen> seen;
    private Place wanted = new Place.Explore();

    Gatekeeper(Navigator navigator, CheckFirst check, ObservableValue<Seen> seen) {
        this.navigator = navigator;
        this.check = check;
        this.seen = seen;
        seen.addListener((_, _, _) -> look());
        navigator.follow(this::lead);
    }

    /// Whether a place may be seen with what is picked.
    boolean admits(Place place) {
        var now = seen.getValue();
        return isOpenToAll(place)
                || now.face() != Seen.Face.CAUSES
                || check.isPassed(now.assessment().findings(), now.assessment().advice());
    }

    /// The places that show nothing that follows from picks.
    private static boolean isOpenToAll(Place place) {
        return switch (place) {
            case Place.Check _, Place.Settings _, Place.Progress _ -> true;
            case Place.Explore _,
                    Place.LinkMap _,
                    Place.Articles _,
                    Place.Routine _,
                    Place.Handout _ ->
                    false;
            case Place.Compare _, Place.Visit _ -> false;
        };
    }

    /// Whether a place has nothing to show where the ranking is withheld: what to do stands on
    /// Explore.
    private boolean isEmptyNow(Place place) {
        boolean needsRanking = place instanceof Place.Compare || place instanceof Place.Visit;
        return needsRanking && withholds(seen.getValue().assessment());
    }

    /// Leads to the check instead of a place that may not be seen yet, and remembers that place.
    private Place lead(Place next) {
        if (isEmptyNow(next)) {
            return new Place.Explore();
        }
        if (admits(next)) {
            return next;
        }
        wanted = next;
        return new Place.Check();
    }

    private void look() {
        var place = navigator.place();
        boolean answers = place instanceof Place.Check;
        boolean mayStay =
                answers
                        ? !withholds(seen.getValue().assessment())
                        : admits(place) && !isEmptyNow(place);
        if (!mayStay) {
            navigator.go(answers ? new Place.Explore() : place);
        }
    }

    private static boolean withholds(Assessment assessment) {
        return !assessment.advice().allowsRanking();
    }

    /// Whether moves may be played; where the check is not passed, it leads there first, even with
    /// nothing picked.
    boolean letsPlay() {
        var now = seen.getValue().assessment();
        boolean isPassed = check.isPassed(now.findings(), now.advice());
        if (!isPassed) {
            wanted = new Place.Routine();
            navigator.go(new Place.Check());
        }
        return isPassed;
    }

    /// Goes on from the check to where the person was going.
    void goOn() {
        var next = wanted;
        wanted = new Place.Explore();
        navigator.go(next);
    }
}
