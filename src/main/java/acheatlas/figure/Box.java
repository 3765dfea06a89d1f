package acheatlas.figure;

import java.util.Collection;

/// An upright rectangle from its lowest to its highest coordinates.
public record Box(double x0, double y0, double x1, double y1) {

    /// Contains nothing; the start of a union.
    public static final Box NOWHERE =
            new Box(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    public static Box around(Collection<Point> points) {
        Box box = NOWHERE;
        for (Point point : points) {
            box = box.with(point);
        }
        return box;
    }

    public Box with(Point point) {
        return withX(point.x()).withY(point.y());
    }

    public Box withX(double x) {
        return new Box(Math.min(x0, x), y0, Math.max(x1, x), y1);
    }

    public Box withY(double y) {
        return new Box(x0, Math.min(y0, y), x1, Math.max(y1, y));
    }

    public Box union(Box other) {
        return new Box(
                Math.min(x0, other.x0),
                Math.min(y0, other.y0),
                Math.max(x1, other.x1),
                Math.max(y1, other.y1));
    }

    public Box grownBy(double margin) {
        return new Box(x0 - margin, y0 - margin, x1 + margin, y1 + margin);
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public boolean contains(Point point) {
        return x0 <= point.x() && point.x() <= x1 && y0 <= point.y() && point.y() <= y1;
    }
}
