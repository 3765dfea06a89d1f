package acheatlas.ui.pictures;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a figure: arrows to the nearest region that way, Enter or Space for "it hurts here",
/// with Shift for "it doesn't hurt here", Delete for neither, F for the next figure, any other
/// letter for the next region whose name begins with it.
final class FigureKeys {
    private final FigureView figure;

    FigureKeys(FigureView figure) {
        this.figure = figure;
    }

    void listenOn(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        boolean isCommand = event.isShortcutDown() || event.isControlDown() || event.isAltDown();
        if (event.getTarget() instanceof RegionShape shape
                && !isCommand
                && act(shape, event.getCode(), event.isShiftDown())) {
            event.consume();
        }
    }

    private boolean act(RegionShape shape, KeyCode key, boolean isShifted) {
        switch (key) {
            case LEFT, KP_LEFT -> figure.go(shape, Neighbours.Way.LEFT);
            case RIGHT, KP_RIGHT -> figure.go(shape, Neighbours.Way.RIGHT);
            case UP, KP_UP -> figure.go(shape, Neighbours.Way.UP);
            case DOWN, KP_DOWN -> figure.go(shape, Neighbours.Way.DOWN);
            case ENTER, SPACE -> {
                if (isShifted) {
                    figure.deny(shape);
                } else {
                    figure.point(shape);
                }
            }
            case DELETE, BACK_SPACE -> figure.clear(shape);
            case F -> figure.flip(shape);
            default -> {
                if (!key.isLetterKey()) {
                    return false;
                }
                figure.goToLetter(shape, key.getChar());
            }
        }
        return true;
    }
}
