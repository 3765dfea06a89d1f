package acheatlas.ui.controls;

import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Style;

import javafx.geometry.Side;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A pick as a chip: its state by sign and edge, its name, and a button that takes it off.
///
/// Enter, Space or a click opens the choice "has, doesn’t have, not sure, take off"; Delete takes
/// it off; arrow keys go from chip to chip.
///
/// ```java
/// var chip = new PickChip(messages, new PickChip.Pick("s_groin_pain", "Groin aches", HAS));
/// chip.onAnswer(state -> viewModel.answer("s_groin_pain", state));
/// chip.onRemove(() -> viewModel.forget("s_groin_pain"));
/// ```
public final class PickChip {
    private final ChipBox root;
    private final Button remove;
    private final Messages messages;
    private final PickState state;
    private @Nullable ContextMenu menu;
    private Consumer<PickState> answered = _ -> {};
    private Runnable removed = () -> {};

    /// What a chip shows.
    ///
    /// @param finding id, which becomes the node's id: `chip-s_groin_pain`
    public record Pick(String finding, String name, PickState state) {}

    public PickChip(Messages messages, Pick pick) {
        this.messages = messages;
        state = pick.state();
        remove = IconButton.of("take-off-" + pick.finding(), Icon.CLOSE, "");
        remove.setGraphic(Glyph.small(Icon.CLOSE));
        remove.getStyleClass().setAll("chip-remove");
        remove.setFocusTraversable(false);
        IconButton.rename(remove, messages.say("chip.remove", pick.name()));
        remove.setOnAction(_ -> removed.run());
        root = new ChipBox(this::openMenu);
        root.setId("chip-" + pick.finding());
        root.getStyleClass().addAll("chip", styleClass(pick.state()));
        root.setAccessibleText(spoken(messages, pick));
        root.getChildren()
                .addAll(
                        Glyph.small(sign(pick.state())),
                        Words.paragraph(pick.name(), Style.SMALL),
                        remove);
        root.setOnMouseClicked(_ -> openMenu());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private ContextMenu menu() {
        var made = new ContextMenu();
        var yes = state == PickState.RED_FLAG ? PickState.RED_FLAG : PickState.HAS;
        addChoice(made, messages.say("chip.menu.has"), yes);
        addChoice(made, messages.say("chip.menu.has-not"), PickState.HAS_NOT);
        addChoice(made, messages.say("chip.menu.not-sure"), PickState.NOT_SURE);
        var takeOff = new MenuItem(messages.say("chip.menu.remove"));
        takeOff.setOnAction(_ -> removed.run());
        made.getItems().add(takeOff);
        return made;
    }

    private void addChoice(ContextMenu made, String words, PickState choice) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> answered.accept(choice));
        made.getItems().add(item);
    }

    /// The menu is made when it is first asked for: most never are.
    private void openMenu() {
        if (menu == null) {
            menu = menu();
        }
        menu.show(root, Side.BOTTOM, 0, 0);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> openMenu();
            case DELETE, BACK_SPACE -> removed.run();
            case LEFT, UP -> root.requestFocusTraversal(TraversalDirection.PREVIOUS);
            case RIGHT, DOWN -> root.requestFocusTraversal(TraversalDirection.NEXT);
            default -> {
                return;
            }
        }
        event.consume();
    }

    public HBox root() {
        return root;
    }

    /// Called with the new state when a person says otherwise.
    public void onAnswer(Consumer<PickState> action) {
        answered = action;
    }

    public void onRemove(Runnable action) {
        removed = action;
    }

    private static String spoken(Messages messages, Pick pick) {
        return switch (pick.state()) {
            case HAS -> messages.say("chip.has", pick.name());
            case HAS_NOT -> messages.say("chip.has-not", pick.name());
            case NOT_SURE -> messages.say("chip.not-sure", pick.name());
            case RED_FLAG -> messages.say("chip.red-flag", pick.name());
        };
    }

    private static Icon sign(PickState state) {
        return switch (state) {
            case HAS -> Icon.CHECK;
            case HAS_NOT -> Icon.MINUS;
            case NOT_SURE -> Icon.NOT_SURE;
            case RED_FLAG -> Icon.URGENT;
        };
    }

    private static String styleClass(PickState state) {
        return switch (state) {
            case HAS -> "chip-has";
            case HAS_NOT -> "chip-has-not";
            case NOT_SURE -> "chip-not-sure";
            case RED_FLAG -> "chip-red-flag";
        };
    }
}
