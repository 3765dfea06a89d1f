package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Spline;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;
import acheatlas.figure.pose.MusclePlace.Bead;

import java.util.ArrayList;
import java.util.List;

/// Paints the muscles an exercise works, glowing: a row of circles of changing size and the bands
/// between them, all in one path, so that they melt into one shape.
final class FocusPainter {
    private static final int STEPS = 8;
    private static final double THINNEST = 0.35;

    private final MusclePlace place;
    private final Sheet sheet;

    FocusPainter(Skeleton skeleton, Sheet sheet) {
        place = new MusclePlace(skeleton);
        this.sheet = sheet;
    }

    void paint(List<Focus> focus) {
        if (focus.isEmpty()) {
            return;
        }
        PathData muscles = PathData.joined(focus.stream().map(this::muscle).toList());
        sheet.paint(
                muscles,
                pen -> {
                    pen.stroke(Stroke.faint(Tint.GLOW, 6.4, 0.16));
                    pen.stroke(Stroke.faint(Tint.GLOW, 3.8, 0.26));
                    pen.stroke(Stroke.solid(Tint.TARGET_EDGE, 1.5));
                    pen.fill(Tint.TARGET, 1);
                });
    }

    PathData muscle(Focus focus) {
        List<Bead> beads = smooth(place.beads(focus));
        List<PathData> shapes = new ArrayList<>();
        for (int i = 0; i < beads.size(); i++) {
            Bead bead = beads.get(i);
            shapes.add(PathData.circle(bead.centre(), bead.radius()));
            if (i > 0) {
                band(beads.get(i - 1), bead, shapes);
            }
        }
        return PathData.joined(shapes);
    }

    /// An ordinary Catmull-Rom through places and widths, ends doubled.
    private static List<Bead> smooth(List<Bead> rows) {
        List<Bead> beads = new ArrayList<>();
        int last = rows.size() - 1;
        for (int i = 0; i < last; i++) {
            Bead p0 = rows.get(Math.max(0, i - 1));
            Bead p1 = rows.get(i);
            Bead p2 = rows.get(i + 1);
            Bead p3 = rows.get(Math.min(last, i + 2));
            for (int step = 0; step < STEPS; step++) {
                beads.add(between(p0, p1, p2, p3, step / (double) STEPS));
            }
        }
        Bead end = rows.getLast();
        beads.add(new Bead(end.centre(), Math.max(THINNEST, end.radius())));
        return beads;
    }

    private static Bead between(Bead p0, Bead p1, Bead p2, Bead p3, double t) {
        double radius = Spline.between(p0.radius(), p1.radius(), p2.radius(), p3.radius(), t);
        return new Bead(
                Spline.between(p0.centre(), p1.centre(), p2.centre(), p3.centre(), t),
                Math.max(THINNEST, radius));
    }

    /// The quadrangle on the outer tangents of two circles, the same way round as the circles; none
    /// where one circle holds the other.
    private static void band(Bead from, Bead to, List<PathData> shapes) {
        double distance = from.centre().distance(to.centre());
        double shrink = from.radius() - to.radius();
        if (distance <= Math.abs(shrink) + 0.01) {
            return;
        }
        Point along = to.centre().minus(from.centre()).unit();
        double sine = shrink / distance;
        double cosine = Math.sqrt(1 - sine * sine);
        Point right = along.times(sine).plus(-cosine, along.left());
        Point left = along.times(sine).plus(cosine, along.left());
        shapes.add(
                PathData.polygon(
                        List.of(
                                from.centre().plus(from.radius(), right),
                                to.centre().plus(to.radius(), right),
                                to.centre().plus(to.radius(), left),
                                from.centre().plus(from.radius(), left))));
    }
}
