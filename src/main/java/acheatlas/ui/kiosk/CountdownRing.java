package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;

/// Seconds that run down: a ring and its number. It changes once a second and does not glide, so it
/// is the same for those who want less motion.
final class CountdownRing extends Region {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
    private static final int LAST_SECONDS = 5;
    private static final double TURN = 360;
    private static final double TOP = 90;
    private static final double THICKNESS = 1 / 15.0; // of its width

    private final Circle track = new Circle();
    private final Arc arc = new Arc();
    private final Label number = Words.whole("", Style.BOLD, "countdown-number");
    private final StackPane middle;

    CountdownRing(KioskWords words) {
        getStyleClass().add("countdown");
        track.getStyleClass().add("countdown-track");
        arc.getStyleClass().add("countdown-arc");
        arc.setType(ArcType.OPEN);
        arc.setStartAngle(TOP);
        track.setManaged(false);
        arc.setManaged(false);
        VBox text = Gap.NONE.column(number, Words.whole(words.say("kiosk.idle.unit"), Style.MUTED));
        text.setAlignment(Pos.CENTER);
        middle = new StackPane(text);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        getChildren().addAll(track, arc, middle);
    }

    void show(int left, int of, String spoken) {
        number.setText(Integer.toString(left));
        arc.setLength(-TURN * left / of);
        pseudoClassStateChanged(LAST, left <= LAST_SECONDS);
        setAccessibleText(spoken);
    }

    @Override
    protected void layoutChildren() {
        double size = Math.min(getWidth(), getHeight());
        double line = size * THICKNESS;
        double radius = (size - line) / 2;
        track.setStrokeWidth(line);
        arc.setStrokeWidth(line);
        track.setCenterX(getWidth() / 2);
        track.setCenterY(getHeight() / 2);
        track.setRadius(radius);
        arc.setCenterX(getWidth() / 2);
        arc.setCenterY(getHeight() / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        middle.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
