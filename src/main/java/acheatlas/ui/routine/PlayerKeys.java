package acheatlas.ui.routine;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyEvent;

/// The keys of the player, wherever in the window the focus is: Space, Left and Right, E, Esc, F11.
final class PlayerKeys {
    private final RoutineViewModel model;
    private final Runnable fullScreen;

    PlayerKeys(RoutineViewModel model, Runnable fullScreen) {
        this.model = model;
        this.fullScreen = fullScreen;
    }

    /// Listens for as long as the screen is in a window.
    void listenFor(Node root) {
        EventHandler<KeyEvent> press = this::press;
        root.sceneProperty()
                .addListener(
                        (_, old, now) -> {
                            if (old != null) {
                                old.removeEventFilter(KeyEvent.KEY_PRESSED, press);
                            }
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, press);
                            }
                        });
    }

    private void press(KeyEvent event) {
        if (model.seen().face() != Seen.Face.PLAYER
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> {
                if (event.getTarget() instanceof ButtonBase) {
                    return; // it presses the button that has the focus
                }
                model.pauseOrGoOn();
            }
            case LEFT -> model.back();
            case RIGHT -> model.skip();
            case E -> model.hurts();
            case ESCAPE -> model.close();
            case F11 -> fullScreen.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
