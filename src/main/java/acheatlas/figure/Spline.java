package acheatlas.figure;

import java.util.ArrayList;
import java.util.List;

/// Smooth outlines through given points: Catmull-Rom splines written as cubic Bézier curves.
public final class Spline {
    private Spline() {}

    /// A closed outline through all points.
    public static PathData closed(List<Point> points) {
        int n = points.size();
        List<Segment> segments = new ArrayList<>(n + 2);
        segments.add(new Segment.Move(points.getFirst()));
        for (int i = 0; i < n; i++) {
            segments.add(
                    piece(
                            points.get((i + n - 1) % n),
                            points.get(i),
                            points.get((i + 1) % n),
                            points.get((i + 2) % n)));
        }
        segments.add(new Segment.Close());
        return new PathData(segments);
    }

    /// An open line through all points, closed by a straight one: the ends stay sharp.
    public static PathData closedStraight(List<Point> points) {
        int last = points.size() - 1;
        List<Segment> segments = new ArrayList<>(points.size() + 1);
        segments.add(new Segment.Move(points.getFirst()));
        for (int i = 0; i < last; i++) {
            segments.add(
                    piece(
                            points.get(Math.max(0, i - 1)),
                            points.get(i),
                            points.get(i + 1),
                            points.get(Math.min(last, i + 2))));
        }
        segments.add(new Segment.Close());
        return new PathData(segments);
    }

    private static Segment piece(Point p0, Point p1, Point p2, Point p3) {
        return new Segment.Curve(
                p1.plus(1.0 / 6, p2.minus(p0)), p2.plus(-1.0 / 6, p3.minus(p1)), p2);
    }

    /// The spline's value between `p1` and `p2`, for one coordinate or any other quantity.
    public static double between(double p0, double p1, double p2, double p3, double t) {
        return 0.5
                * (2 * p1
                        + (p2 - p0) * t
                        + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                        + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
    }

    public static Point between(Point p0, Point p1, Point p2, Point p3, double t) {
        return new Point(
                between(p0.x(), p1.x(), p2.x(), p3.x(), t),
                between(p0.y(), p1.y(), p2.y(), p3.y(), t));
    }
}
