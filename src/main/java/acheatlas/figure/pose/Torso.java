package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Spline;

import java.util.ArrayList;
import java.util.List;

/// The outlines of trunk, shorts and neck.
final class Torso {
    private static final int SHORTS_STEPS = 6;

    private final Skeleton skeleton;
    private final List<Width> rows;

    Torso(Skeleton skeleton) {
        this.skeleton = skeleton;
        this.rows = skeleton.mannequin().build(skeleton.view()).torso();
    }

    /// Up the front, down the back.
    List<Point> ring() {
        return ring(rows);
    }

    /// The part below a place on the spine.
    List<Point> ringUpTo(double highest) {
        List<Width> lower = new ArrayList<>(rows);
        lower.removeIf(row -> row.at() > highest);
        if (lower.getLast().at() < highest) {
            lower.add(Width.along(rows, highest));
        }
        return ring(lower);
    }

    private List<Point> ring(List<Width> part) {
        List<Point> ring = new ArrayList<>();
        List<Width> turned = part.stream().map(this::turned).toList();
        turned.forEach(row -> ring.add(skeleton.at(row.at(), row.outer())));
        turned.reversed().forEach(row -> ring.add(skeleton.at(row.at(), -row.inner())));
        return ring;
    }

    /// Where the trunk is turned to the viewer, its width blends to that of the front view.
    private Width turned(Width row) {
        double share = Math.abs(Math.sin(Math.toRadians(skeleton.spine().turn(row.at()))));
        return share == 0
                ? row
                : row.mix(Width.along(skeleton.mannequin().front().torso(), row.at()), share);
    }

    /// The trunk's own outline below the waistband, cut straight.
    PathData shorts() {
        List<Point> ring = ring();
        List<Point> shorts = new ArrayList<>(half(ring));
        shorts.addAll(half(ring.reversed()).reversed());
        return PathData.polygon(shorts);
    }

    /// Points of the outline's first half, in small steps, below the waistband.
    private List<Point> half(List<Point> ring) {
        double top = skeleton.mannequin().measures().shortsTop();
        int n = ring.size();
        List<Point> half = new ArrayList<>();
        for (int i = 0; i + 1 < rows.size(); i++) {
            for (int step = 0; step < SHORTS_STEPS; step++) {
                double t = step / (double) SHORTS_STEPS;
                double place = rows.get(i).at() + t * (rows.get(i + 1).at() - rows.get(i).at());
                if (place <= top) {
                    Point before = ring.get((i + n - 1) % n);
                    Point after = ring.get((i + 2) % n);
                    half.add(Spline.between(before, ring.get(i), ring.get(i + 1), after, t));
                }
            }
        }
        return half;
    }

    List<Point> neck() {
        Point nape = skeleton.nape();
        Point along = skeleton.skull().minus(nape).unit();
        Point across = new Point(along.y(), -along.x());
        double top = skeleton.view().isFrontal() ? 5.2 : 5.0;
        return List.of(
                nape.plus(-4, along).plus(4.5, across),
                nape.plus(3, along).plus(5.0, across),
                skeleton.skull().plus(2, along).plus(top, across),
                skeleton.skull().plus(2, along).plus(-top, across),
                nape.plus(3, along).plus(-5.0, across),
                nape.plus(-4, along).plus(-4.5, across));
    }
}
