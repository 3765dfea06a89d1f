package acheatlas.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// The inside of a path, to be asked whether a point lies in it. Curves are cut into 16 straight
/// pieces at fixed parameters, so two areas that share a border curve share its pieces as well: no
/// point falls between them.
public final class Area {
    private static final int PIECES = 16;

    private final PathData path;
    private final List<List<Point>> polygons;
    private final Box bounds;

    public Area(PathData path) {
        this.path = path;
        this.polygons = flattened(path);
        this.bounds = path.bounds();
    }

    public PathData path() {
        return path;
    }

    /// Holds the area; may be a little too large.
    public Box bounds() {
        return bounds;
    }

    /// Even-odd: a hole is outside.
    public boolean contains(Point point) {
        if (!bounds.contains(point)) {
            return false;
        }
        boolean inside = false;
        for (List<Point> polygon : polygons) {
            Point from = polygon.getLast();
            for (Point to : polygon) {
                if (crosses(from, to, point)) {
                    inside = !inside;
                }
                from = to;
            }
        }
        return inside;
    }

    /// Whether a ray to the right of the point crosses this edge. The edge is put in one order
    /// first: its other owner, which runs along it backwards, then gets the very same answer.
    private static boolean crosses(Point a, Point b, Point point) {
        Point low = a.y() <= b.y() ? a : b;
        Point high = a.y() <= b.y() ? b : a;
        if (point.y() < low.y() || point.y() >= high.y()) {
            return false;
        }
        double way = (point.y() - low.y()) / (high.y() - low.y());
        return point.x() < low.x() + way * (high.x() - low.x());
    }

    /// The pieces inside the area of the slanting line on which x + y is `sum`.
    public List<PathData> pieces(double sum) {
        List<Double> crossings = new ArrayList<>();
        for (List<Point> polygon : polygons) {
            Point from = polygon.getLast();
            for (Point to : polygon) {
                double before = from.x() + from.y();
                double after = to.x() + to.y();
                if ((before <= sum) != (after <= sum)) {
                    double way = (sum - before) / (after - before);
                    crossings.add(from.mix(to, way).y());
                }
                from = to;
            }
        }
        Collections.sort(crossings);
        List<PathData> pieces = new ArrayList<>();
        for (int i = 1; i < crossings.size(); i += 2) {
            double low = crossings.get(i - 1);
            double high = crossings.get(i);
            pieces.add(
                    PathData.polyline(
                            List.of(new Point(sum - high, high), new Point(sum - low, low))));
        }
        return pieces;
    }

    private static List<List<Point>> flattened(PathData path) {
        List<List<Point>> polygons = new ArrayList<>();
        List<Point> current = new ArrayList<>();
        for (Segment segment : path.segments()) {
            switch (segment) {
                case Segment.Move(Point to) -> {
                    current = new ArrayList<>();
                    polygons.add(current);
                    current.add(to);
                }
                case Segment.Line(Point to) -> current.add(to);
                case Segment.Curve(Point c1, Point c2, Point to) -> {
                    Point from = current.getLast();
                    for (int i = 1; i <= PIECES; i++) {
                        current.add(onCurve(from, c1, c2, to, i / (double) PIECES));
                    }
                }
                case Segment.Close() -> {}
            }
        }
        return polygons;
    }

    private static Point onCurve(Point a, Point b, Point c, Point d, double t) {
        double s = 1 - t;
        return a.times(s * s * s).plus(3 * s * s * t, b).plus(3 * s * t * t, c).plus(t * t * t, d);
    }
}
