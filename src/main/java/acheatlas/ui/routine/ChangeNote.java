package acheatlas.ui.routine;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import java.util.Optional;
import java.util.function.Consumer;

/// Says which move has just left the routine, why, what came instead, and offers the way back.
final class ChangeNote {
    private final RoutineWords words;
    private final Label text = Words.paragraph("", Style.READ);
    private final Button undo;
    private final HBox root;
    private Consumer<String> announce = _ -> {};
    private Optional<Change> shown = Optional.empty();

    /// @param id of the note; its button is this and `-undo`
    ChangeNote(String id, RoutineWords words, Runnable back) {
        this.words = words;
        undo = ActionButton.quiet(id + "-undo", words.say("routine.undo"));
        undo.setOnAction(_ -> back.run());
        root = Gap.MEDIUM.row(Glyph.of(Icon.CAUTION), Gap.grow(text), undo);
        root.setId(id);
        root.getStyleClass().add("change-note");
        root.setMinHeight(HBox.USE_PREF_SIZE);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    void show(Optional<Change> change) {
        root.setVisible(change.isPresent());
        change.ifPresent(
                it -> {
                    text.setText(sentence(it));
                    undo.setVisible(it.canUndo());
                });
        if (!change.equals(shown)) {
            shown = change;
            change.map(this::sentence).ifPresent(sentence -> announce.accept(sentence));
        }
    }

    private String sentence(Change change) {
        var gone = words.name(change.gone());
        return switch (change.why()) {
            case HURT ->
                    change.instead()
                            .map(move -> words.say("routine.change.easier", gone, words.name(move)))
                            .orElseGet(() -> words.say("routine.change.out", gone));
            case TAKEN_OFF -> words.say("routine.change.off", gone);
            case FORBIDDEN -> words.say("routine.change.forbidden", gone);
        };
    }

    HBox root() {
        return root;
    }
}
