package acheatlas.figure.bodymap;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;

/// What tells areas apart where there is no colour: dots and slanting lines, at the same places on
/// the whole map, so that neighbouring areas match.
final class Texture {
    private static final double STEP = 5; // map units
    private static final double DOT = 0.95;

    private Texture() {}

    /// Every second row is shifted by half a step.
    static PathData dots(Box box) {
        List<PathData> dots = new ArrayList<>();
        double rowStep = STEP / 2;
        for (long row = first(box.y0(), rowStep); row * rowStep <= box.y1(); row++) {
            double shift = row % 2 == 0 ? 0 : STEP / 2;
            for (long i = first(box.x0(), STEP); i * STEP <= box.x1(); i++) {
                dots.add(PathData.circle(new Point(i * STEP + shift, row * rowStep), DOT));
            }
        }
        return PathData.joined(dots);
    }

    /// Rising to the right.
    static PathData lines(Box box) {
        List<PathData> lines = new ArrayList<>();
        double last = box.x1() + box.y1();
        for (long i = first(box.x0() + box.y0(), STEP); i * STEP <= last; i++) {
            double sum = i * STEP;
            Point low = new Point(sum - box.y1(), box.y1());
            lines.add(PathData.polyline(List.of(low, new Point(sum - box.y0(), box.y0()))));
        }
        return PathData.joined(lines);
    }

    private static long first(double from, double step) {
        return Math.round(Math.floor(from / step));
    }
}
