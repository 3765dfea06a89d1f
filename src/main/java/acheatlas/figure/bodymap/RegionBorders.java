package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The lines between the regions of a drawing, each once: two regions share a border, and dashes
/// drawn over dashes would fill each other's gaps. The body's outline is not among them.
final class RegionBorders {
    private static final Comparator<Point> IN_ORDER =
            Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y);

    private final Set<List<Point>> seen = new HashSet<>();
    private final List<PathData> lines = new ArrayList<>();

    private RegionBorders() {}

    /// Open lines.
    static List<PathData> of(BodyDrawing drawing) {
        RegionBorders borders = new RegionBorders();
        drawing.regions().values().stream().map(Area::path).forEach(borders::add);
        return List.copyOf(borders.lines);
    }

    /// A piece is a border when its second owner comes along.
    private void add(PathData region) {
        List<Segment> line = new ArrayList<>();
        Point start = Point.ORIGIN;
        Point at = Point.ORIGIN;
        for (Segment segment : region.segments()) {
            Point to = end(segment, start);
            if (segment instanceof Segment.Move) {
                start = to;
                finish(line);
            } else if (to.equals(at) || seen.add(key(at, segment, to))) {
                finish(line);
            } else {
                if (line.isEmpty()) {
                    line.add(new Segment.Move(at));
                }
                line.add(segment instanceof Segment.Close ? new Segment.Line(to) : segment);
            }
            at = to;
        }
        finish(line);
    }

    private void finish(List<Segment> line) {
        if (!line.isEmpty()) {
            lines.add(new PathData(line));
            line.clear();
        }
    }

    private static Point end(Segment segment, Point start) {
        return switch (segment) {
            case Segment.Move(Point to) -> to;
            case Segment.Line(Point to) -> to;
            case Segment.Curve(Point _, Point _, Point to) -> to;
            case Segment.Close() -> start;
        };
    }

    /// The same for a piece and for the piece run backwards.
    private static List<Point> key(Point from, Segment segment, Point to) {
        List<Point> points =
                segment instanceof Segment.Curve(Point c1, Point c2, Point _)
                        ? List.of(from, c1, c2, to)
                        : List.of(from, to);
        return IN_ORDER.compare(from, to) <= 0 ? points : points.reversed();
    }
}
