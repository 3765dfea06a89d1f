package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;

/// The closed outlines of a figure's parts, as points in place. Curves between them are drawn by
/// [acheatlas.figure.Spline]; what rests on the floor is measured on the points.
final class Rings {
    private static final double KNEE_RADIUS = 5.4;
    private static final double ELBOW_RADIUS = 3.8;
    private static final double PELVIS_TOP = 12;
    private static final double[] CAP = {45, 90, 135};

    private final Skeleton skeleton;

    Rings(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /// The outlines that make up a part.
    List<List<Point>> of(Part part) {
        Side side = part.side();
        return switch (part.piece()) {
            case BODY -> body();
            case TORSO -> List.of(new Torso(skeleton).ring());
            case PELVIS -> List.of(new Torso(skeleton).ringUpTo(PELVIS_TOP));
            case HEAD -> List.of(head());
            case FOCUS -> List.of();
            case LEG -> leg(side);
            case ARM -> arm(side);
            case SHIN -> List.of(bone(side, Bone.SHIN));
            case FOOT, BALL, TOE -> List.of(new Extremity(skeleton, side).foot());
            case HAND, PALM -> new Extremity(skeleton, side).hand();
            case KNEE -> under(skeleton.leg(side).middle(), KNEE_RADIUS);
            case ELBOW -> under(skeleton.arm(side).middle(), ELBOW_RADIUS);
        };
    }

    private static List<List<Point>> under(Point joint, double radius) {
        return List.of(List.of(new Point(joint.x(), joint.y() - radius)));
    }

    private List<List<Point>> body() {
        List<List<Point>> rings = new ArrayList<>();
        rings.add(new Torso(skeleton).ring());
        rings.add(head());
        for (Side side : Side.values()) {
            rings.addAll(leg(side));
            rings.addAll(arm(side));
        }
        return rings;
    }

    /// Thigh, shin, foot.
    List<List<Point>> leg(Side side) {
        return List.of(
                bone(side, Bone.THIGH),
                bone(side, Bone.SHIN),
                new Extremity(skeleton, side).foot());
    }

    /// Upper arm, forearm, hand, and the thumb unless the hand is planted.
    List<List<Point>> arm(Side side) {
        List<List<Point>> rings = new ArrayList<>();
        rings.add(bone(side, Bone.UPPER));
        rings.add(bone(side, Bone.FORE));
        rings.addAll(new Extremity(skeleton, side).hand());
        return rings;
    }

    List<Point> head() {
        return inHead(isFaceSideways() ? Contour.HEAD_SIDE : Contour.HEAD_FRONT);
    }

    List<Point> hair() {
        return inHead(
                switch (face()) {
                    case BACK -> Contour.HAIR_BACK;
                    case FRONT -> Contour.HAIR_FRONT;
                    case SIDE, AUTO -> Contour.HAIR_SIDE;
                });
    }

    /// Seen only from the side.
    List<Point> ear() {
        Mannequin.Ear ear = skeleton.mannequin().ear();
        List<Point> ring = new ArrayList<>();
        for (int angle = 0; angle < 360; angle += 45) {
            Point on = Point.towards(angle);
            Point local = new Point(on.x() * ear.halfWidth(), on.y() * ear.halfHeight());
            ring.add(skeleton.headPoint(ear.centre().plus(local)));
        }
        return ring;
    }

    boolean isFaceSideways() {
        return face() == Trunk.Face.SIDE;
    }

    private Trunk.Face face() {
        Trunk.Face face = skeleton.spine().trunk().face();
        if (face != Trunk.Face.AUTO) {
            return face;
        }
        return skeleton.view().isFrontal() ? Trunk.Face.FRONT : Trunk.Face.SIDE;
    }

    private List<Point> inHead(Contour contour) {
        return skeleton.mannequin().contour(contour).stream().map(skeleton::headPoint).toList();
    }

    /// A tapered bone with round ends. Foreshortening takes from its length, never its width.
    List<Point> bone(Side side, Bone bone) {
        Shaft shaft = Shaft.of(skeleton, side, bone);
        List<Width> rows = shaft.rows();
        List<Point> ring = new ArrayList<>();
        rows.forEach(row -> ring.add(shaft.at(row.at(), row.outer())));
        Width last = rows.getLast();
        for (double angle : CAP) {
            ring.add(shaft.cap(1, last.outer(), last.inner(), angle));
        }
        rows.reversed().forEach(row -> ring.add(shaft.at(row.at(), -row.inner())));
        Width first = rows.getFirst();
        for (double angle : CAP) {
            ring.add(shaft.cap(0, first.inner(), first.outer(), angle + 180));
        }
        return ring;
    }
}
