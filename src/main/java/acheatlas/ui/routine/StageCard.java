package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;
import acheatlas.routine.Step;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.pictures.StagePicture;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The move being played, large: its name, the side that works, and its figure in motion.
final class StageCard {
    private final RoutineWords words;
    private final Pictures pictures;
    private final StagePicture picture;
    private final Label name = Words.paragraph("", Style.DISPLAY, Style.BOLD);
    private final Label side = Words.paragraph("", Style.LEAD, Style.MUTED);
    private final VBox root;
    private @Nullable Step shown;

    StageCard(RoutineWords words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        picture = new StagePicture(words.messages());
        var head = Gap.NONE.column(name, side);
        head.getStyleClass().add("stage-head");
        picture.root().setMinSize(0, 0);
        root = Gap.NONE.column(head, Gap.grow(picture.root()));
        root.setId("routine-stage");
        root.getStyleClass().add("routine-stage");
        root.setMinSize(0, 0);
    }

    void show(Now now) {
        var step = now.step();
        if (!step.equals(shown)) {
            shown = step;
            name.setText(words.name(step.move()));
            side.setText(words.turn(step.turn()));
            showPicture(step);
        }
        pictures.pose(step.move()).ifPresent(pose -> picture.drawAt(Moments.of(pose, now)));
    }

    private void showPicture(Step step) {
        Move move = step.move();
        var pose = pictures.pose(move).map(it -> Moments.on(step.turn().side(), it));
        picture.root().setVisible(pose.isPresent());
        pose.ifPresent(it -> picture.show(it, words.picture(step), words.felt(move)));
    }

    /// Draws the next moment anew: the wish for less motion may have changed.
    void forget() {
        shown = null;
    }

    VBox root() {
        return root;
    }
}
