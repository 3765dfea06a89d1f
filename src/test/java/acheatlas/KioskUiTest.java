package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.UiTest;
import acheatlas.ui.kiosk.KioskSeen.Face;
import acheatlas.ui.kiosk.KioskViewModel;
import acheatlas.ui.paper.Printing.Outcome;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/// The kiosk on its real screen: from the first touch to the page, and clean for the next person,
/// however the one before left.
final class KioskUiTest extends UiTest {
    private static final int SESSIONS = 30;
    private static final int TOUCHES = 8;

    private final KioskFixture desk = new KioskFixture();
    private @Nullable KioskRoom room;

    @Override
    protected Parent view() {
        var made = desk.room();
        room = made;
        return made.root();
    }

    private KioskRoom room() {
        return Objects.requireNonNull(room);
    }

    private KioskViewModel model() {
        return room().session().model();
    }

    private void touch(String id) {
        doOnFx(() -> ((ButtonBase) visible(id)).fire());
    }

    private Node visible(String id) {
        return robot.lookup("#" + id).queryAll().stream()
                .filter(UiTest::isInSight)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in sight: " + id));
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private String words(String id) {
        return ((Labeled) visible(id)).getText();
    }

    private void point(String place) {
        doOnFx(() -> model().body().orElseThrow().point(place));
    }

    private void look() {
        doOnFx(room()::look);
    }

    /// With no to every question of the check.
    private void goTo(Face face) {
        for (int steps = 0; steps < 30 && model().seen().face() != face; steps++) {
            if (model().seen().face() == Face.CHECK) {
                touch("kiosk-check-no");
            }
            touch("kiosk-next");
        }
        assertEquals(face, model().seen().face());
    }

    private void assertIsFresh() {
        var fresh = onFx(KioskFixture::person);
        assertEquals(fresh.seen(), model().seen());
        assertEquals(fresh.plan().chosen(), model().plan().chosen());
        assertEquals(fresh.body().orElseThrow().marks(), model().body().orElseThrow().marks());
        assertFalse(model().explore().canUndoProperty().get());
        assertFalse(model().explore().canRedoProperty().get());
        assertEquals("en", room().session().tongue().messages().language().tag());
        assertTrue(isShown("kiosk-where"));
        assertFalse(isShown("kiosk-idle"));
    }

    @Test
    void fromAPlaceOnTheBodyToAPrintedPage() {
        assertTrue(((Button) visible("kiosk-next")).isDisabled());
        point("front-hip-right");
        assertTrue(isShown("kiosk-offer"));
        goTo(Face.INTERVIEW);
        touch("kiosk-ask-yes");
        goTo(Face.CAUSES);
        var first = model().causes().getFirst().cause().id();
        touch("kiosk-why-" + first);
        assertEquals(first, model().seen().spot().openCause());
        goTo(Face.PAGE);
        touch("kiosk-print");
        assertEquals(List.of("Front desk"), desk.printed);
        assertTrue(isShown("kiosk-idle"));
        desk.pass(30);
        look();
        assertIsFresh();
    }

    @Test
    void doneClearsAtOnce() {
        point("front-hip-right");
        goTo(Face.PAGE);
        touch("kiosk-next");
        assertIsFresh();
    }

    @Test
    void withoutAPrinterThePageSaysWhomToAsk() {
        point("front-hip-right");
        goTo(Face.PAGE);
        desk.outcome = Outcome.NO_PRINTER;
        touch("kiosk-print");
        assertEquals(
                "There is no printer here. Please ask at the desk.", words("kiosk-print-state"));
        assertFalse(isShown("kiosk-idle"));
        assertEquals(Face.PAGE, model().seen().face());
    }

    @Test
    void whoeverLeavesIsForgotten() {
        point("front-hip-right");
        goTo(Face.CAUSES);
        touch("kiosk-bigger");
        doOnFx(
                () -> {
                    var content = new ClipboardContent();
                    content.putString("groin");
                    Clipboard.getSystemClipboard().setContent(content);
                });
        desk.pass(90);
        look();
        assertTrue(isShown("kiosk-idle"));
        assertTrue(visible("kiosk-next").isDisabled());
        desk.pass(30);
        look();
        assertIsFresh();
        assertFalse(onFx(() -> Clipboard.getSystemClipboard().hasString()));
    }

    @Test
    void whoeverIsStillHereGoesOnWhereTheyWere() {
        point("front-hip-right");
        goTo(Face.CAUSES);
        for (int times = 0; times < 3; times++) {
            desk.pass(90);
            look();
            touch("kiosk-stay");
            assertFalse(isShown("kiosk-idle"));
            assertEquals(Face.CAUSES, model().seen().face());
        }
        desk.pass(90);
        look();
        touch("kiosk-clear");
        assertIsFresh();
    }

    @Test
    void anUntouchedScreenDoesNotAsk() {
        desk.pass(10_000);
        look();
        assertFalse(isShown("kiosk-idle"));
    }

    @Test
    void anEmergencyIsReadForThreeMinutes() {
        point("lower-back-left");
        doOnFx(() -> model().toggle(model().graph().finding("rf_saddle_numbness").orElseThrow()));
        assertTrue(isShown("kiosk-care"));
        assertEquals("911", words("kiosk-number"));
        assertFalse(isShown("kiosk-causes"));
        desk.pass(179);
        look();
        assertFalse(isShown("kiosk-idle"));
        touch("kiosk-get-help");
        assertTrue(isShown("kiosk-help"));
        touch("kiosk-next");
        touch("kiosk-care-print");
        assertEquals(List.of("Front desk"), desk.printed);
    }

    @Test
    void theOtherLanguageKeepsTheAnswersAndTheNextPersonGetsTheUsualOne() {
        point("front-hip-right");
        goTo(Face.CAUSES);
        touch("kiosk-language-es");
        assertEquals(Face.CAUSES, model().seen().face());
        assertEquals("Pedir ayuda", words("kiosk-get-help"));
        touch("kiosk-over");
        assertIsFresh();
        assertEquals("Get help", words("kiosk-get-help"));
    }

    @Test
    void wordsAreTypedOnTheScreensOwnKeys() {
        touch("kiosk-words");
        for (char letter : "hip pain".toCharArray()) {
            touch(letter == ' ' ? "kiosk-key-space" : "kiosk-key-" + letter);
        }
        assertEquals("hip pain", model().seen().found().typed());
        var offer = model().seen().found().offers().getFirst().finding();
        touch("kiosk-found-" + offer.id());
        assertEquals("", model().seen().found().typed());
        assertTrue(model().explore().seen().assessment().findings().isPresent(offer.index()));
        touch("kiosk-next");
        assertTrue(isShown("kiosk-where"));
    }

    @Test
    void staffLeaveWithThePinOnly() {
        var left = new ArrayList<String>();
        doOnFx(() -> room().onLeave(() -> left.add("left")));
        touch("kiosk-staff");
        "1357".chars().forEach(digit -> touch("kiosk-pin-" + (char) digit));
        touch("kiosk-pin-enter");
        assertEquals(List.of(), left);
        KioskFixture.PIN.chars().forEach(digit -> touch("kiosk-pin-" + (char) digit));
        touch("kiosk-pin-enter");
        assertEquals(List.of("left"), left);
    }

    @Test
    void afterAFaultItStartsAnewAndTheLogNamesNoPick() {
        point("front-hip-right");
        goTo(Face.CAUSES);
        var before = room().session();
        var fault = new IllegalStateException("no s_groin_pain");
        doOnFx(() -> room().failed(fault));
        assertNotSame(before, room().session());
        assertIsFresh();
        assertTrue(Fault.told(fault).contains("KioskUiTest"));
        assertFalse(Fault.told(fault).contains("s_groin_pain"));
    }

    @Test
    void thirtyPeopleWhoTouchAnythingOnTheScreenLeaveNothingBehind() {
        var random = new Random(31);
        var gone = new ArrayList<WeakReference<Parent>>();
        for (int session = 0; session < SESSIONS; session++) {
            gone.add(new WeakReference<>(room().session().root()));
            for (int touch = 0; touch < TOUCHES; touch++) {
                doOnFx(() -> touchAnything(random));
            }
            doOnFx(room()::restart);
            assertIsFresh();
        }
        assertTrue(alive(gone) <= 1, alive(gone) + " screens still in memory");
    }

    private void touchAnything(Random random) {
        room().root().applyCss();
        room().root().layout();
        var places = List.copyOf(model().body().orElseThrow().map().regions().keySet());
        if (model().seen().face() == Face.WHERE && random.nextInt(3) == 0) {
            model().body().orElseThrow().point(places.get(random.nextInt(places.size())));
        } else {
            var targets = targets();
            targets.get(random.nextInt(targets.size())).fire();
        }
        desk.pass(random.nextInt(40));
        room().look();
    }

    private List<ButtonBase> targets() {
        return Stream.of(".button", ".toggle-button")
                .flatMap(kind -> room().root().lookupAll(kind).stream())
                .map(ButtonBase.class::cast)
                .filter(button -> isInSight(button) && !button.isDisabled())
                .toList();
    }

    /// TestFX keeps every event of a stage, and with it the nodes, until another is registered.
    private static void forgetEvents() {
        var context = FxToolkit.toolkitContext();
        context.setRegisteredStage(context.getRegisteredStage());
    }

    private long alive(List<WeakReference<Parent>> gone) {
        long alive = gone.size();
        for (int round = 0; round < 20 && alive > 1; round++) {
            doOnFx(KioskUiTest::forgetEvents);
            System.gc();
            alive = gone.stream().filter(it -> it.get() != null).count();
        }
        return alive;
    }
}
