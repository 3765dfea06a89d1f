package acheatlas.ui.visit;

import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.function.BiFunction;

/// A field whose words go onto the sheet: at once into the model, onto the page when somebody stops
/// typing or leaves it. It takes no more letters than have room there.
final class TypedField {
    private static final Duration STOPPED = Duration.millis(600);
    private static final int ROWS = 3;

    private final TextInputControl field;
    private final VisitViewModel model;
    private final PauseTransition pause = new PauseTransition(STOPPED);

    private TypedField(
            TextInputControl field, String id, String label, VisitViewModel model, int most) {
        this.field = field;
        this.model = model;
        field.setId(id);
        field.setAccessibleText(label);
        field.setTextFormatter(new TextFormatter<>(change -> within(most, change)));
        pause.setOnFinished(_ -> model.refresh());
        field.focusedProperty()
                .addListener(
                        (_, _, focused) -> {
                            if (!focused) {
                                pause.stop();
                                model.refresh();
                            }
                        });
    }

    /// As much of a change as there is room for.
    private static TextFormatter.Change within(int most, TextFormatter.Change change) {
        int over = change.getControlNewText().length() - most;
        if (over > 0) {
            var text = change.getText();
            int kept = Math.max(0, text.length() - over);
            change.setText(text.substring(0, kept));
            change.selectRange(change.getRangeStart() + kept, change.getRangeStart() + kept);
        }
        return change;
    }

    static TypedField line(String id, String label, VisitViewModel model, int most) {
        return new TypedField(new TextField(), id, label, model, most);
    }

    /// Of a few lines. Tab leads on, as in every other field.
    static TypedField area(String id, String label, VisitViewModel model, int most) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(ROWS);
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
        return new TypedField(area, id, label, model, most);
    }

    private static void leave(TextArea area, KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// What its words change.
    TypedField writes(BiFunction<Jottings, String, Jottings> change) {
        field.textProperty()
                .addListener(
                        (_, _, text) -> {
                            model.write(now -> change.apply(now, text));
                            pause.playFromStart();
                        });
        return this;
    }

    void show(String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }

    void focus() {
        field.requestFocus();
    }

    TextInputControl root() {
        return field;
    }
}
