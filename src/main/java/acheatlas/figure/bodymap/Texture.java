package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;

/// What tells areas apart where there is no colour: dots and slanting lines, at the same places on
/// the whole map, so that neighbouring areas match. Cut to the area here, because to draw inside a
/// path is slow on a screen.
final class Texture {
    private static final double STEP = 5; // map units
    private static final double DOT = 0.95;

    private Texture() {}

    /// Every second row is shifted by half a step.
    static PathData dots(Area area) {
        Box box = area.bounds();
        List<PathData> dots = new ArrayList<>();
        double rowStep = STEP / 2;
        for (long row = first(box.y0(), rowStep); row * rowStep <= box.y1(); row++) {
            double shift = row % 2 == 0 ? 0 : STEP / 2;
            for (long i = first(box.x0(), STEP); i * STEP <= box.x1(); i++) {
                Point centre = new Point(i * STEP + shift, row * rowStep);
                if (area.contains(centre)) {
                    dots.add(PathData.circle(centre, DOT));
                }
            }
        }
        return PathData.joined(dots);
    }

    /// Rising to the right.
    static PathData lines(Area area) {
        Box box = area.bounds();
        List<PathData> lines = new ArrayList<>();
        double last = box.x1() + box.y1();
        for (long i = first(box.x0() + box.y0(), STEP); i * STEP <= last; i++) {
            lines.addAll(area.pieces(i * STEP));
        }
        return PathData.joined(lines);
    }

    private static long first(double from, double step) {
        return Math.round(Math.floor(from / step));
    }
}
