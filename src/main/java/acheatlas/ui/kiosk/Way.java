package acheatlas.ui.kiosk;

import acheatlas.triage.CheckFirst;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.kiosk.Spot.Panel;

import java.util.List;
import java.util.stream.IntStream;

/// Where one may go at the kiosk with what was said: a pure function, and the gatekeeper of this
/// window.
///
/// @param withholds whether nothing but what to do may be shown
/// @param questions how many the check has
/// @param open those of them that are not answered, from 0 on
/// @param asks whether the interview has something to ask
/// @param hasPicks whether somebody said what they have
record Way(boolean withholds, int questions, List<Integer> open, boolean asks, boolean hasPicks) {
    Way {
        open = List.copyOf(open);
    }

    static Way of(Seen seen, CheckFirst check) {
        var now = seen.assessment();
        var all = check.questions();
        return new Way(
                seen.face() == Seen.Face.CARE,
                all.size(),
                IntStream.range(0, all.size())
                        .filter(at -> !check.isAnswered(all.get(at), now.findings(), now.advice()))
                        .boxed()
                        .toList(),
                seen.question().isPresent(),
                seen.picks().countPresent() > 0);
    }

    /// The first question that is not answered; the interview where all are.
    int firstOpen() {
        return open.isEmpty() ? questions : open.getFirst();
    }

    /// Whether causes may be shown.
    boolean isOpen() {
        return open.isEmpty() && !withholds;
    }

    /// The spot itself, or where one has to be instead: not past the check while it is open, and
    /// not at an interview that has nothing more to ask.
    Spot admitted(Spot wanted) {
        if (withholds || wanted.step() == Step.WHERE) {
            return wanted;
        }
        boolean isInCheck = wanted.step() == Step.QUESTIONS && wanted.question() < questions;
        if (isInCheck) {
            return wanted;
        }
        if (!open.isEmpty()) {
            return wanted.asking(firstOpen(), 0);
        }
        boolean isDone = wanted.step() == Step.QUESTIONS && !asks;
        return isDone ? wanted.at(Step.CAUSES) : wanted;
    }

    Face face(Spot spot) {
        if (spot.panel() == Panel.HELP) {
            return Face.HELP;
        }
        if (withholds) {
            return Face.CARE;
        }
        if (spot.panel() == Panel.WORDS) {
            return Face.WORDS;
        }
        return switch (spot.step()) {
            case WHERE -> Face.WHERE;
            case QUESTIONS -> spot.question() < questions ? Face.CHECK : Face.INTERVIEW;
            case CAUSES -> Face.CAUSES;
            case PAGE -> Face.PAGE;
        };
    }

    boolean isOnward(Spot spot) {
        return switch (face(spot)) {
            case WHERE -> hasPicks;
            case CHECK -> !open.contains(spot.question());
            case WORDS, INTERVIEW, CAUSES, PAGE, CARE, HELP -> true;
        };
    }

    Spot next(Spot spot) {
        return switch (face(spot)) {
            case WHERE -> spot.asking(firstOpen(), 0);
            case CHECK -> spot.asking(spot.question() + 1, 0);
            case INTERVIEW -> spot.at(Step.CAUSES);
            case CAUSES -> spot.at(Step.PAGE);
            case WORDS, HELP -> spot.under(Panel.NONE);
            case PAGE, CARE -> spot;
        };
    }

    /// One step back; from the causes, and within the interview, to the question before.
    Spot back(Spot spot) {
        return switch (face(spot)) {
            case CHECK ->
                    spot.question() == 0
                            ? spot.at(Step.WHERE)
                            : spot.asking(spot.question() - 1, 0);
            case INTERVIEW, CAUSES ->
                    spot.asked() > 0
                            ? spot.asking(questions, spot.asked() - 1)
                            : spot.asking(questions - 1, 0);
            case PAGE -> spot.at(Step.CAUSES);
            case WORDS, HELP -> spot.under(Panel.NONE);
            case WHERE, CARE -> spot;
        };
    }
}
