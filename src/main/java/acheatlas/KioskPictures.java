package acheatlas;

import acheatlas.graph.Finding;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.kiosk.KioskViewModel;
import acheatlas.ui.work.Work;

import javafx.scene.Parent;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// The kiosk's screens for pictures: the room with somebody at one of its steps.
final class KioskPictures {
    private static final String CHECK = "kiosk-check";
    private static final String ASK = "kiosk-ask";
    private static final String CAUSES = "kiosk-causes";
    private static final String PAGE = "kiosk-page";
    private static final String WORDS = "kiosk-words";
    private static final String HELP = "kiosk-help";
    private static final String IDLE = "kiosk-idle";

    /// The names of the screens.
    static final List<String> NAMES = List.of("kiosk", WORDS, CHECK, ASK, CAUSES, PAGE, HELP, IDLE);

    private static final int MOST_STEPS = 20;
    private static final long UNTIL_TWENTY = 10;

    private KioskPictures() {}

    /// The room at one of the screens, with what somebody has and has not.
    static Parent of(Parts parts, Messages messages, String screen, Findings findings) {
        var clock = new AtomicLong();
        var room =
                new KioskRoom(
                        new Tongue(parts, messages),
                        Surroundings.usual(),
                        new KioskPace(clock::get, Work.AT_ONCE));
        var model = room.session().model();
        pick(model, findings);
        switch (screen) {
            case WORDS -> model.words();
            case HELP -> model.help();
            case CHECK -> goTo(model, Face.CHECK);
            case ASK -> goTo(model, Face.INTERVIEW);
            case CAUSES -> openFirst(model);
            case PAGE -> goTo(model, Face.PAGE);
            case IDLE -> leave(room, clock);
            default -> {} // as it opens
        }
        return room.root();
    }

    private static void pick(KioskViewModel model, Findings findings) {
        var graph = model.graph();
        for (var answer : Answer.values()) {
            findings.all(answer)
                    .mapToObj(graph::finding)
                    .forEach(finding -> pick(model, finding, answer));
        }
    }

    /// As by touch, where the finding is a place.
    private static void pick(KioskViewModel model, Finding finding, Answer answer) {
        var place =
                model.body()
                        .filter(_ -> answer == Answer.PRESENT)
                        .flatMap(body -> body.findings().places(finding.id()).stream().findFirst());
        if (place.isPresent()) {
            model.body().ifPresent(body -> body.point(place.get()));
        } else {
            model.explore().pick(finding, answer);
        }
    }

    /// Goes on until a face is there, with no to every question of the check.
    private static void goTo(KioskViewModel model, Face face) {
        for (int step = 0; step < MOST_STEPS && model.seen().face() != face; step++) {
            if (model.seen().face() == Face.CHECK) {
                model.gate().noToTheRest();
            }
            model.next();
        }
    }

    private static void openFirst(KioskViewModel model) {
        goTo(model, Face.CAUSES);
        model.causes().stream().findFirst().ifPresent(first -> model.why(first.cause().id()));
    }

    private static void leave(KioskRoom room, AtomicLong clock) {
        var wait = Surroundings.usual().settings().settings().kiosk().idleSeconds();
        room.look();
        clock.addAndGet(TimeUnit.SECONDS.toMillis(wait));
        room.look();
        clock.addAndGet(TimeUnit.SECONDS.toMillis(UNTIL_TWENTY));
        room.look();
    }
}
