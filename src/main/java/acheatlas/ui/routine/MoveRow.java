package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/// A move of the list, with its place: up, down, off it. Alt with an arrow key moves it too, Delete
/// takes it off.
final class MoveRow {
    private final RoutineViewModel model;
    private final Move move;
    private final HBox root;

    /// @param place from 1
    /// @param last of the list
    MoveRow(
            RoutineViewModel model,
            RoutineWords words,
            Pictures pictures,
            Move move,
            int place,
            int last) {
        this.model = model;
        this.move = move;
        var up = button("routine-up-", Icon.UP, words.say("routine.up", words.name(move)));
        up.setOnAction(_ -> model.shift(move, -1));
        up.setDisable(place == 1);
        var down = button("routine-down-", Icon.DOWN, words.say("routine.down", words.name(move)));
        down.setOnAction(_ -> model.shift(move, 1));
        down.setDisable(place == last);
        var off = button("routine-off-", Icon.CLOSE, words.say("routine.off", words.name(move)));
        off.setOnAction(_ -> model.takeOff(move));
        var number = Words.whole(String.valueOf(place), Style.BOLD, Style.MUTED);
        number.getStyleClass().add("routine-number");
        var line = MoveLine.of(move, words, pictures);
        root = Gap.SMALL.row(number, Gap.grow(line), up, down, off);
        root.setId("routine-move-" + move.id());
        root.getStyleClass().addAll("card", "routine-row");
        root.setFocusTraversable(true);
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setAccessibleText(
                words.say("routine.row.spoken", place, last, words.name(move), words.dose(move)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Button button(String id, Icon icon, String text) {
        var button = IconButton.of(id + move.id(), icon, text);
        button.getStyleClass().add("row-button");
        return button;
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> shift(event, -1);
            case DOWN -> shift(event, 1);
            case DELETE, BACK_SPACE -> {
                model.takeOff(move);
                event.consume();
            }
            default -> {}
        }
    }

    private void shift(KeyEvent event, int by) {
        if (event.isAltDown()) {
            model.shift(move, by);
            event.consume();
        }
    }

    Move move() {
        return move;
    }

    HBox root() {
        return root;
    }
}
