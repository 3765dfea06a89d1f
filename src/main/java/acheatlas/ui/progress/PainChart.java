package acheatlas.ui.progress;

import acheatlas.progress.ProgressEntry;

import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Pain by date, from 0 at the bottom to 10 at the top. The table below says the same in words.
final class PainChart extends Region {
    private static final double EDGE = 10;
    private static final double DOT = 4;
    private static final int MIDDLE = ProgressEntry.WORST / 2;

    private List<ProgressEntry> days = List.of();

    PainChart() {
        setId("progress-chart");
        getStyleClass().add("pain-chart");
    }

    /// @param saying days that say how bad the pain was, the oldest first
    void show(List<ProgressEntry> saying) {
        days = List.copyOf(saying);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        for (int level : new int[] {0, MIDDLE, ProgressEntry.WORST}) {
            var line = new Line(EDGE, y(level), getWidth() - EDGE, y(level));
            line.getStyleClass().add("pain-level");
            getChildren().add(line);
        }
        var path = new Polyline();
        path.getStyleClass().add("pain-path");
        var dots = new ArrayList<Circle>();
        for (var day : days) {
            path.getPoints().addAll(x(day), y(day.pain()));
            var dot = new Circle(x(day), y(day.pain()), DOT);
            dot.getStyleClass().add("pain-dot");
            dots.add(dot);
        }
        getChildren().add(path);
        getChildren().addAll(dots);
    }

    private double x(ProgressEntry day) {
        var first = days.getFirst().date();
        long span = ChronoUnit.DAYS.between(first, days.getLast().date());
        double share = span == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(first, day.date()) / span;
        return EDGE + share * (getWidth() - 2 * EDGE);
    }

    private double y(int pain) {
        double share = (double) pain / ProgressEntry.WORST;
        return getHeight() - EDGE - share * (getHeight() - 2 * EDGE);
    }
}
