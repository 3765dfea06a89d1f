package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;

/// One bone in place, with a frame along and across it.
///
/// @param rows its half widths
/// @param along unit vector to its far end
/// @param across unit vector to the front (side view) or the outside (front view)
record Shaft(List<Width> rows, Point from, Point to, Point along, Point across) {
    private static final double PATCH_FROM = 0.8; // the last fifth hides the next bone's outline
    private static final double[] PATCH_CAP = {30, 60, 90, 120, 150};

    static Shaft of(Skeleton skeleton, Side side, Bone bone) {
        Bones bones = skeleton.bones(side, bone);
        Point along = Point.hanging(bones.swing(bone));
        return new Shaft(
                skeleton.mannequin().build(skeleton.view()).profile(bone),
                bones.from(bone),
                bones.to(bone),
                along,
                along.left().times(skeleton.sign(side)));
    }

    /// A fraction along the bone and an offset across it.
    Point at(double fraction, double offset) {
        return from.plus(fraction * from.distance(to), along).plus(offset, across);
    }

    /// On the round cap of an end: 0 at its outer side, 90 at the tip, the radius changing from one
    /// half width to the other.
    Point cap(int end, double radiusFrom, double radiusTo, double angle) {
        double part = angle % 180 / 180;
        double radius = radiusFrom + part * (radiusTo - radiusFrom);
        Point direction = Point.towards(angle);
        Point tip = end == 0 ? from : from.plus(from.distance(to), along);
        return tip.plus(radius * direction.y(), along).plus(radius * direction.x(), across);
    }

    /// The end of the bone with its cap: laid over a sharply bent joint, it hides the line between
    /// the two bones.
    List<Point> patch() {
        List<Width> ends = new ArrayList<>();
        ends.add(Width.along(rows, PATCH_FROM));
        rows.stream().filter(row -> row.at() > PATCH_FROM).forEach(ends::add);
        List<Point> patch = new ArrayList<>();
        ends.forEach(row -> patch.add(at(row.at(), row.outer())));
        Width last = rows.getLast();
        for (double angle : PATCH_CAP) {
            patch.add(cap(1, last.outer(), last.inner(), angle));
        }
        ends.reversed().forEach(row -> patch.add(at(row.at(), -row.inner())));
        return patch;
    }
}
