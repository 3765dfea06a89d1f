package acheatlas.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// An immutable outline of moves, lines, cubic curves and closes.
///
/// @param segments begin with a move unless there are none
public record PathData(List<Segment> segments) {
    private static final double QUARTER = 0.5522847498307936; // curve handle of a quarter circle

    public PathData {
        segments = List.copyOf(segments);
    }

    /// Reads absolute `M`, `L`, `C` and `Z` with plain decimals, the only path language of the body
    /// map's file.
    public static PathData parse(String text) throws MalformedPathException {
        return new PathParser(text).parse();
    }

    public static PathData polygon(List<Point> points) {
        List<Segment> segments = new ArrayList<>(polyline(points).segments);
        segments.add(new Segment.Close());
        return new PathData(segments);
    }

    public static PathData polyline(List<Point> points) {
        List<Segment> segments = new ArrayList<>();
        for (Point point : points) {
            segments.add(segments.isEmpty() ? new Segment.Move(point) : new Segment.Line(point));
        }
        return new PathData(segments);
    }

    public static PathData circle(Point centre, double radius) {
        return ellipse(centre, radius, radius);
    }

    public static PathData ellipse(Point c, double rx, double ry) {
        Point right = new Point(rx, 0);
        Point up = new Point(0, ry);
        return new PathData(
                List.of(
                        new Segment.Move(c.plus(right)),
                        quarter(c, right, up),
                        quarter(c, up, right.times(-1)),
                        quarter(c, right.times(-1), up.times(-1)),
                        quarter(c, up.times(-1), right),
                        new Segment.Close()));
    }

    /// A rectangle from its lowest corner, with round corners.
    public static PathData roundedBox(Box box, double radius) {
        double r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        Point right = new Point(r, 0);
        Point up = new Point(0, r);
        Point a = new Point(box.x1() - r, box.y1() - r);
        Point b = new Point(box.x0() + r, box.y1() - r);
        Point c = new Point(box.x0() + r, box.y0() + r);
        Point d = new Point(box.x1() - r, box.y0() + r);
        return new PathData(
                List.of(
                        new Segment.Move(a.plus(right)),
                        quarter(a, right, up),
                        new Segment.Line(b.plus(up)),
                        quarter(b, up, right.times(-1)),
                        new Segment.Line(c.plus(-1, right)),
                        quarter(c, right.times(-1), up.times(-1)),
                        new Segment.Line(d.plus(-1, up)),
                        quarter(d, up.times(-1), right),
                        new Segment.Close()));
    }

    private static Segment quarter(Point centre, Point from, Point to) {
        return new Segment.Curve(
                centre.plus(from).plus(QUARTER, to),
                centre.plus(to).plus(QUARTER, from),
                centre.plus(to));
    }

    /// This path followed by others, painted as one shape.
    public static PathData joined(List<PathData> paths) {
        return new PathData(paths.stream().flatMap(path -> path.segments.stream()).toList());
    }

    public PathData moved(Point by) {
        return mapped(point -> point.plus(by));
    }

    /// Turned about the origin, anticlockwise where y is up.
    public PathData turned(double angle) {
        Point turn = Point.towards(angle);
        return mapped(p -> turn.times(p.x()).plus(p.y(), turn.left()));
    }

    public PathData placed(Placement placement) {
        return mapped(placement::place);
    }

    private PathData mapped(UnaryOperator<Point> place) {
        return new PathData(segments.stream().map(segment -> segment.mapped(place)).toList());
    }

    /// Repeats the path on a pen, each point where the placement puts it. Does not begin a path, so
    /// that several can be traced into one shape.
    public void trace(Pen pen, Placement placement) {
        for (Segment segment : segments) {
            switch (segment.mapped(placement::place)) {
                case Segment.Move(Point to) -> pen.moveTo(to.x(), to.y());
                case Segment.Line(Point to) -> pen.lineTo(to.x(), to.y());
                case Segment.Curve(Point a, Point b, Point to) ->
                        pen.curveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
                case Segment.Close() -> pen.close();
            }
        }
    }

    /// Holds every point of the path; control points count, so it may be a little too large.
    public Box bounds() {
        Box box = Box.NOWHERE;
        for (Segment segment : segments) {
            box =
                    switch (segment) {
                        case Segment.Move(Point to) -> box.with(to);
                        case Segment.Line(Point to) -> box.with(to);
                        case Segment.Curve(Point c1, Point c2, Point to) ->
                                box.with(c1).with(c2).with(to);
                        case Segment.Close() -> box;
                    };
        }
        return box;
    }
}
