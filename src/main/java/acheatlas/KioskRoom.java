package acheatlas;

import acheatlas.i18n.Language;
import acheatlas.settings.Pin;
import acheatlas.ui.kiosk.IdleWatch;
import acheatlas.ui.kiosk.KioskSeen;
import acheatlas.ui.kiosk.StaffDoor;

import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// The composition root of the kiosk: makes a session for each person, and throws it away whole
/// when they leave. So nothing of them can be left over: what the next one gets was never theirs.
///
/// What outlives a person: the content in each language, the wait after a wrong PIN. JavaFX thread.
final class KioskRoom {
    private static final System.Logger LOG = System.getLogger(KioskRoom.class.getName());

    private final Surroundings around;
    private final KioskPace pace;
    private final Tongues tongues;
    private final StaffDoor staff;
    private final StackPane root = new StackPane();
    private KioskSession session;
    private boolean isRestarting;

    /// Opens at the first step, with nothing picked.
    KioskRoom(Tongue usual, Surroundings around, KioskPace pace) {
        this.around = around;
        this.pace = pace;
        tongues = new Tongues(usual, around, pace.work());
        staff = new StaffDoor(this::compare, pace.clock());
        session = fresh(usual);
        root.getChildren().setAll(session.root());
    }

    private KioskSession fresh(Tongue tongue) {
        var tasks = new KioskTasks(tongue, around, new Turning(), pace.work());
        int idle = around.settings().settings().kiosk().idleSeconds();
        var watch = new IdleWatch(pace.clock(), idle);
        return KioskSession.of(tongue, around, staff, watch, tasks);
    }

    /// What a session asks of the room.
    private final class Turning implements KioskTasks.Room {
        @Override
        public void speak(Language language) {
            KioskRoom.this.speak(language);
        }

        @Override
        public void clear() {
            restart();
        }

        @Override
        public void printed() {
            session.watch().printed();
            look();
        }
    }

    private void speak(Language language) {
        var asking = session;
        tongues.speak(
                language,
                tongue -> {
                    if (asking.equals(session)) {
                        var next = fresh(tongue);
                        next.model().goOn(asking.model());
                        put(next);
                    }
                });
    }

    /// The next person starts clean: with new models in the usual language and size, and nothing in
    /// the clipboard.
    void restart() {
        put(fresh(tongues.usual()));
        staff.shut();
        tongues.forget();
        Clipboard.getSystemClipboard().clear();
    }

    private void put(KioskSession next) {
        session.end();
        session = next;
        root.getChildren().setAll(next.root());
    }

    /// Something went wrong that nobody foresaw. The screen starts anew with nothing picked; the
    /// log gets the kind of the fault and its place in the program.
    ///
    /// @throws IllegalStateException where starting anew fails as well
    void failed(Throwable fault) {
        LOG.log(Level.ERROR, "The kiosk starts anew after {0}", Fault.told(fault));
        if (isRestarting) {
            throw new IllegalStateException("the kiosk cannot start anew");
        }
        isRestarting = true;
        restart();
        isRestarting = false;
    }

    /// Somebody touched the screen or a key.
    void touched() {
        session.watch().touched();
    }

    /// Asks whether somebody is there, or clears; to be called a few times a second.
    void look() {
        staff.refresh();
        if (isUntouched()) {
            session.watch().stay();
        }
        boolean isCare = session.model().seen().face() == KioskSeen.Face.CARE;
        var look = session.watch().look(isCare);
        if (look.isOver()) {
            restart();
        } else {
            session.view().show(look);
        }
    }

    /// Whether there is nothing to clear.
    private boolean isUntouched() {
        return session.tongue().equals(tongues.usual())
                && session.model().isUntouched()
                && !staff.lookProperty().get().isOpen();
    }

    private void compare(String digits, Consumer<Boolean> answer) {
        var kept = around.settings().settings().kiosk().pin();
        pace.work()
                .run(
                        "pin",
                        () -> Pin.read(kept).filter(pin -> pin.matches(digits)).isPresent(),
                        answer,
                        _ -> answer.accept(false));
    }

    /// Called when staff typed the PIN.
    void onLeave(Runnable action) {
        staff.onLeave(action);
    }

    KioskSession session() {
        return session;
    }

    /// Ends what is shown; nothing of it is kept.
    void close() {
        session.end();
        tongues.forget();
        root.getChildren().clear();
    }

    Parent root() {
        return root;
    }
}
