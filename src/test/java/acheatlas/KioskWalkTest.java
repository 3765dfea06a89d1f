package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.search.FindingSearch;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.gate.Reply;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.kiosk.KioskViewModel;
import acheatlas.ui.pictures.BodyMapViewModel;
import acheatlas.ui.pictures.Pictures;

import org.junit.jupiter.api.Test;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Walks the states of the kiosk on the shipped content, as people would who touch anything at any
/// time: no cause is shown before the check is passed, nothing but what to do in an emergency, and
/// nothing of one person is there for the next.
final class KioskWalkTest {
    private static final int SESSIONS = 2_000;
    private static final int TOUCHES = 40;
    private static final Parts PARTS = parts();
    private static final Graph GRAPH = PARTS.content().graph();
    private static final FindingSearch SEARCH = PARTS.search();
    private static final CheckFirst CHECK = new CheckFirst(GRAPH);

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), Messages.in(Languages.ENGLISH), "");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KioskViewModel person() {
        var model = new KioskViewModel(PARTS.explorer());
        model.explore().search().use(SEARCH);
        var content = PARTS.content();
        new Pictures(GRAPH, content.words(), Messages.in(Languages.ENGLISH), PARTS.drawings())
                .body()
                .ifPresent(model::pointAt);
        return model;
    }

    private static Finding finding(String id) {
        return GRAPH.finding(id).orElseThrow();
    }

    private static BodyMapViewModel body(KioskViewModel model) {
        return model.body().orElseThrow();
    }

    /// To a face, with no to every question of the check.
    private static void goTo(KioskViewModel model, Face face) {
        for (int steps = 0; steps < 30 && model.seen().face() != face; steps++) {
            if (model.seen().face() == Face.CHECK) {
                model.gate().noToTheRest();
            }
            model.next();
        }
        assertEquals(face, model.seen().face());
    }

    @Test
    void theWayOnIsShutUntilSomethingIsPicked() {
        var model = person();
        model.next();
        assertEquals(Face.WHERE, model.seen().face());
        body(model).point("front-hip-right");
        model.next();
        assertEquals(Face.CHECK, model.seen().face());
    }

    @Test
    void eachQuestionOfTheCheckWantsItsOwnAnswer() {
        var model = person();
        body(model).point("front-hip-right");
        model.next();
        int questions = model.seen().gate().questions().size();
        for (int at = 0; at < questions; at++) {
            assertEquals(Face.CHECK, model.seen().face());
            assertEquals(at, model.seen().spot().question());
            assertFalse(model.seen().canGoOn());
            model.next();
            assertEquals(at, model.seen().spot().question());
            model.gate().reply(model.seen().gate().questions().get(at).id(), Reply.NO);
            model.next();
        }
        assertEquals(Face.INTERVIEW, model.seen().face());
    }

    @Test
    void atMostFiveQuestionsFollowAndBackAsksTheLastOneAnew() {
        var model = person();
        body(model).point("front-hip-right");
        goTo(model, Face.INTERVIEW);
        var first = model.seen().explore().question();
        model.answer(Answer.ABSENT);
        var second = model.seen().explore().question();
        model.skip();
        model.back();
        assertEquals(second, model.seen().explore().question());
        model.back();
        assertEquals(first, model.seen().explore().question());
        int asked = 0;
        while (model.seen().face() == Face.INTERVIEW) {
            model.skip();
            asked++;
        }
        assertTrue(asked <= 5, "asked " + asked);
        assertEquals(Face.CAUSES, model.seen().face());
        model.back();
        assertEquals(Face.INTERVIEW, model.seen().face());
    }

    @Test
    void aSignThatIsAnEmergencyTakesTheScreenFromAnywhere() {
        for (var face : List.of(Face.WHERE, Face.CHECK, Face.INTERVIEW, Face.CAUSES, Face.PAGE)) {
            var model = person();
            body(model).point("lower-back-left");
            goTo(model, face);
            model.explore().pick(finding("rf_saddle_numbness"), Answer.PRESENT);
            assertEquals(Face.CARE, model.seen().face());
            assertEquals(List.of(), model.causes());
            model.help();
            assertEquals(Face.HELP, model.seen().face());
            model.next();
            assertEquals(Face.CARE, model.seen().face());
            model.takeOffRedFlags();
            hold(model);
        }
    }

    @Test
    void whatWasTakenOffOpensItsQuestionAgain() {
        var model = person();
        body(model).point("lower-back-left");
        goTo(model, Face.CAUSES);
        model.explore().pick(finding("rf_saddle_numbness"), Answer.PRESENT);
        model.takeOffRedFlags();
        assertEquals(Face.CHECK, model.seen().face());
        assertEquals(List.of(), model.causes());
    }

    @Test
    void otherLanguageSameAnswersSidesAndStep() throws ContentException {
        var spanish = Parts.open(Path.of("data"), Messages.in(Languages.SPANISH), "");
        var before = person();
        body(before).point("front-hip-right");
        goTo(before, Face.CAUSES);
        var after = new KioskViewModel(spanish.explorer());
        new Pictures(
                        spanish.content().graph(),
                        spanish.content().words(),
                        Messages.in(Languages.SPANISH),
                        spanish.drawings())
                .body()
                .ifPresent(after::pointAt);
        after.goOn(before);
        assertEquals(Face.CAUSES, after.seen().face());
        assertEquals(body(before).marks(), body(after).marks());
        assertEquals(
                before.causes().stream().map(it -> it.cause().id()).toList(),
                after.causes().stream().map(it -> it.cause().id()).toList());
    }

    @Test
    void twoThousandPeopleWhoTouchAnythingLeaveNothingBehind() {
        var random = new Random(20_261_120);
        var faces = EnumSet.noneOf(Face.class);
        var gone = new ArrayList<WeakReference<KioskViewModel>>();
        for (int session = 0; session < SESSIONS; session++) {
            gone.add(new WeakReference<>(visit(random, faces)));
        }
        assertEquals(EnumSet.allOf(Face.class), faces);
        SEARCH.forget();
        assertEquals(0, alive(gone), "sessions still in memory");
    }

    private static KioskViewModel visit(Random random, Set<Face> faces) {
        var model = person();
        for (int touch = 0; touch < TOUCHES; touch++) {
            touch(model, random);
            faces.add(model.seen().face());
            hold(model);
        }
        model.forget();
        assertIsFresh(model);
        return model;
    }

    /// Everything a next person could see or bring back.
    private static void assertIsFresh(KioskViewModel model) {
        var fresh = person();
        assertEquals(fresh.seen().spot(), model.seen().spot());
        assertEquals(fresh.seen().face(), model.seen().face());
        assertEquals(fresh.seen().gate(), model.seen().gate());
        assertEquals(fresh.seen().found(), model.seen().found());
        assertEquals(fresh.explore().seen().assessment(), model.explore().seen().assessment());
        assertEquals(fresh.explore().seen().picks(), model.explore().seen().picks());
        assertEquals(fresh.plan().chosen(), model.plan().chosen());
        assertEquals(body(fresh).marks(), body(model).marks());
        assertFalse(model.explore().canUndoProperty().get());
        assertFalse(model.explore().canRedoProperty().get());
        assertTrue(model.isUntouched());
    }

    /// A few rounds, because a collector may take its time.
    private static long alive(List<WeakReference<KioskViewModel>> gone) {
        long alive = gone.size();
        for (int round = 0; round < 20 && alive > 0; round++) {
            System.gc();
            alive = gone.stream().filter(it -> it.get() != null).count();
        }
        return alive;
    }

    /// What must hold in every state.
    private static void hold(KioskViewModel model) {
        var face = model.seen().face();
        var now = model.explore().seen().assessment();
        boolean isPassed = CHECK.isPassed(now.findings(), now.advice());
        boolean withholds = model.explore().seen().face() == Seen.Face.CARE;
        if (face == Face.CAUSES || face == Face.PAGE || face == Face.INTERVIEW) {
            assertTrue(isPassed, face + " before the check");
            assertFalse(withholds, face + " in an emergency");
        }
        if (withholds) {
            assertTrue(face == Face.CARE || face == Face.HELP, face + " in an emergency");
        }
        if (!isPassed || withholds) {
            assertEquals(List.of(), model.causes());
            assertTrue(model.body().orElseThrow().linkedProperty().get().isEmpty());
        }
        if (withholds || !now.allowsMoves()) {
            model.causes().forEach(cause -> assertEquals(List.of(), model.explore().moves(cause)));
        }
    }

    private static void touch(KioskViewModel model, Random random) {
        switch (random.nextInt(8)) {
            case 0 -> model.next();
            case 1 -> model.back();
            case 2 -> {
                var places = List.copyOf(body(model).map().regions().keySet());
                body(model).point(places.get(random.nextInt(places.size())));
            }
            case 3 -> one(model.offered(), random).forEach(model::toggle);
            case 4 -> panel(model, random);
            case 5 -> answer(model, random);
            default -> face(model, random);
        }
    }

    private static <T> List<T> one(List<T> all, Random random) {
        return all.isEmpty() ? List.of() : List.of(all.get(random.nextInt(all.size())));
    }

    private static void panel(KioskViewModel model, Random random) {
        switch (random.nextInt(9)) {
            case 0 -> model.help();
            case 1 -> model.words();
            case 2 -> model.makeBigger(random.nextBoolean());
            case 3 -> model.offerAll();
            case 4 -> model.noneOfOffered();
            case 5 -> model.takeOffPlace();
            case 6 -> model.checkSigns();
            case 7 -> {
                model.explore().search().type("my bum hurts when i sit");
                one(model.seen().found().offers(), random).forEach(model.explore()::pick);
            }
            default -> model.listAll(random.nextBoolean());
        }
    }

    private static void answer(KioskViewModel model, Random random) {
        one(List.of(Answer.values()), random).forEach(model::answer);
        if (random.nextInt(4) == 0) {
            model.skip();
        }
    }

    private static void face(KioskViewModel model, Random random) {
        switch (model.seen().face()) {
            case CHECK -> check(model, random);
            case CAUSES -> {
                one(model.causes(), random).forEach(it -> model.why(it.cause().id()));
                one(model.causes(), random).forEach(it -> model.plan().toggle(it.cause()));
            }
            case CARE -> {
                one(model.explore().advice().others(), random).forEach(model::toggle);
                if (random.nextBoolean()) {
                    model.takeOffRedFlags();
                }
            }
            case WHERE, WORDS, INTERVIEW, PAGE, HELP -> model.next();
        }
    }

    private static void check(KioskViewModel model, Random random) {
        var asked = model.seen().gate().questions().get(model.seen().spot().question());
        switch (random.nextInt(8)) {
            case 0 -> model.gate().reply(asked.id(), Reply.YES);
            case 1 -> model.gate().reply(asked.id(), Reply.NOT_SURE);
            case 2 ->
                    one(asked.signs(), random)
                            .forEach(sign -> model.gate().tick(asked.id(), sign.finding(), true));
            case 3 -> model.gate().thatIsAll(asked.id());
            default -> model.gate().reply(asked.id(), Reply.NO);
        }
        model.next();
    }
}
