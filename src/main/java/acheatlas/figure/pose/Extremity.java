package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;

/// The outlines of one foot and one hand.
final class Extremity {
    private static final double MOST_TOES = 80;

    private final Skeleton skeleton;
    private final Side side;
    private final Limb limb;

    Extremity(Skeleton skeleton, Side side) {
        this.skeleton = skeleton;
        this.side = side;
        this.limb = skeleton.frame().limb(side);
    }

    List<Point> foot() {
        if (skeleton.view().isFrontal()) {
            return placed(Contour.FOOT_FRONT);
        }
        double toes = toes();
        Point ball = skeleton.mannequin().measures().ballJoint();
        List<Point> ring = new ArrayList<>();
        for (Point local : skeleton.mannequin().contour(Contour.FOOT_SIDE)) {
            boolean isToe = local.x() > ball.x();
            ring.add(skeleton.footPoint(side, isToe ? turned(local, ball, toes) : local));
        }
        return ring;
    }

    /// Toes up, degrees.
    double toes() {
        return limb.isHeld(Setting.TOES)
                ? Math.clamp(90 - skeleton.leg(side).tip(), 0, MOST_TOES)
                : limb.get(Setting.TOES);
    }

    private List<Point> placed(Contour contour) {
        return skeleton.mannequin().contour(contour).stream()
                .map(local -> skeleton.footPoint(side, local))
                .toList();
    }

    private static Point turned(Point point, Point about, double angle) {
        Point from = point.minus(about);
        Point turn = Point.towards(angle);
        return about.plus(from.x(), turn).plus(from.y(), turn.left());
    }

    /// Hand and thumb; a planted hand is thin and has no thumb.
    List<List<Point>> hand() {
        if (limb.isHeld(Setting.WRIST)) {
            return List.of(blend(Contour.HAND_SIDE, Contour.HAND_SIDE, 1));
        }
        if (skeleton.view().isFrontal()) {
            return List.of(
                    blend(Contour.HAND_FRONT, Contour.GRIP_FRONT, -1),
                    blend(Contour.THUMB_FRONT, Contour.GRIP_THUMB_FRONT, -1));
        }
        return List.of(
                blend(Contour.HAND_SIDE, Contour.GRIP_SIDE, 1),
                blend(Contour.THUMB_SIDE, Contour.GRIP_THUMB_SIDE, 1));
    }

    /// The thumb points to the front in the side view, to the midline in the front view.
    private List<Point> blend(Contour open, Contour closed, double flip) {
        List<Point> from = skeleton.mannequin().contour(open);
        List<Point> to = skeleton.mannequin().contour(closed);
        double grip = limb.get(Setting.GRIP);
        List<Point> ring = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            Point local = from.get(i).mix(to.get(i), grip);
            ring.add(skeleton.handPoint(side, new Point(local.x(), flip * local.y())));
        }
        return ring;
    }
}
