package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.MotionPreference;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// The seconds left, as a number in a ring that empties. Where less motion is wanted, the ring goes
/// in steps of five seconds.
final class HoldRing {
    private static final double THICKNESS = 0.076; // of its width
    private static final int FULL = 360;
    private static final int TOP = 90;
    private static final double STILL_STEP = 5;

    private final RoutineWords words;
    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label number = Words.whole("", "ring-number");
    private final Label unit = Words.whole("", Style.MUTED);
    private final StackPane root = new StackPane();

    HoldRing(RoutineWords words) {
        this.words = words;
        track.getStyleClass().add("ring-track");
        arc.getStyleClass().add("ring-arc");
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(TOP);
        var middle = new VBox(number, unit);
        middle.setAlignment(Pos.CENTER);
        root.getStyleClass().add("hold-ring");
        root.setId("routine-ring");
        root.setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        root.getChildren().addAll(new Dial(), middle);
    }

    /// Lays the circle and its arc into the room there is.
    private final class Dial extends Region {
        Dial() {
            getChildren().addAll(track, arc);
        }

        @Override
        protected void layoutChildren() {
            double size = Math.min(getWidth(), getHeight());
            double radius = size / 2 * (1 - THICKNESS);
            track.setCenterX(getWidth() / 2);
            track.setCenterY(getHeight() / 2);
            track.setRadius(radius);
            track.setStrokeWidth(size * THICKNESS);
            arc.setCenterX(getWidth() / 2);
            arc.setCenterY(getHeight() / 2);
            arc.setRadiusX(radius);
            arc.setRadiusY(radius);
            arc.setStrokeWidth(size * THICKNESS);
        }
    }

    void show(Now now) {
        double share = 1 - now.share();
        if (MotionPreference.isReduced(root)) {
            double left = Math.ceil(now.secondsLeft() / STILL_STEP) * STILL_STEP;
            share = Math.min(1, left / now.step().seconds());
        }
        arc.setLength(-FULL * share);
        arc.setVisible(share > 0);
        var text = RoutineWords.clock(now);
        if (!text.equals(number.getText())) {
            number.setText(text);
            root.setAccessibleText(words.left(now));
        }
        unit.setText(
                RoutineWords.isInMinutes(now)
                        ? words.say("routine.minutes-left")
                        : words.say("routine.seconds", now.secondsLeft()));
    }

    /// How much of the ring is full, 0 to 1.
    double full() {
        return -arc.getLength() / FULL;
    }

    Region root() {
        return root;
    }
}
