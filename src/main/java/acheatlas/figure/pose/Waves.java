package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Segment;

import java.util.ArrayList;
import java.util.List;

/// Water: everything below a gently waving line, down to the floor.
final class Waves {
    private static final double LENGTH = 20;
    private static final double HEIGHT = 1.2;

    private Waves() {}

    /// @param left the left end of the water line
    static PathData below(Point left, double width) {
        int count = Math.max(1, (int) Math.round(width / LENGTH));
        double length = width / count;
        List<Segment> segments = new ArrayList<>();
        segments.add(new Segment.Move(left));
        Point at = left;
        for (int i = 0; i < count; i++) {
            Point next = at.plus(new Point(length, 0));
            double rise = i % 2 == 0 ? HEIGHT : -HEIGHT;
            segments.add(
                    new Segment.Curve(
                            at.plus(new Point(length * 0.4, rise)),
                            next.plus(new Point(-length * 0.4, rise)),
                            next));
            at = next;
        }
        segments.add(new Segment.Line(new Point(at.x(), 0)));
        segments.add(new Segment.Line(new Point(left.x(), 0)));
        segments.add(new Segment.Close());
        return new PathData(segments);
    }
}
