package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Segment;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.ArrayList;
import java.util.List;

/// Paints movement arrows on a light halo, so that they read on any part of the figure.
final class ArrowPainter {
    private static final double HEAD = 6;
    private static final double HALF_HEAD = 4;
    private static final double NOTCH = 1.2;

    private final Skeleton skeleton;
    private final Sheet sheet;

    ArrowPainter(Skeleton skeleton, Sheet sheet) {
        this.skeleton = skeleton;
        this.sheet = sheet;
    }

    void paint(Arrow arrow) {
        Point start = skeleton.place(arrow.start());
        Point control = arrow.control(start);
        Point tip = arrow.tip(start);
        List<PathData> heads = new ArrayList<>(List.of(head(control, tip)));
        Point from = start;
        double overlap = 0.6;
        if (arrow.both()) {
            heads.add(head(control, start));
            overlap = HEAD - 4.6;
            from = start.plus(overlap - HEAD, start.minus(control).unit());
        }
        Point to = tip.plus(overlap - HEAD, tip.minus(control).unit());
        PathData shaft = quadratic(from, control, to);
        paint(shaft, heads, Tint.SURFACE, 4.0, 1.6);
        paint(shaft, heads, Tint.ARROW, 2.3, 0.5);
    }

    private void paint(PathData shaft, List<PathData> heads, Tint tint, double width, double rim) {
        sheet.stroke(shaft, Stroke.solid(tint, width));
        heads.forEach(head -> sheet.fillAndEdge(head, tint, rim));
    }

    private static PathData head(Point control, Point tip) {
        Point along = tip.minus(control).unit();
        Point foot = tip.plus(-HEAD, along);
        return PathData.polygon(
                List.of(
                        tip,
                        foot.plus(HALF_HEAD, along.left()),
                        foot.plus(NOTCH, along),
                        foot.plus(-HALF_HEAD, along.left())));
    }

    private static PathData quadratic(Point from, Point control, Point to) {
        return new PathData(
                List.of(
                        new Segment.Move(from),
                        new Segment.Curve(
                                from.mix(control, 2.0 / 3), to.mix(control, 2.0 / 3), to)));
    }
}
