package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// Bends one arm or leg so that a point of its hand or foot meets the goal: two-bone inverse
/// kinematics. The foot turns with the shin, so the way from ankle to sole is only known
/// afterwards: repeated until it fits.
final class ReachSolver {
    private static final int ROUNDS = 30;
    private static final double CLOSE_ENOUGH = 0.05; // cm
    private static final double STRETCH = 0.02; // never quite straight, so the angle stays defined
    private static final double FOLD = 0.5;
    private static final double LOWEST = -120; // angles are given from here up to a full turn
    private static final double LOWEST_ELBOW = -160;

    private final Reach reach;
    private final Side side;
    private final double sign;
    private Skeleton skeleton;
    private double miss;

    ReachSolver(Skeleton skeleton, Reach reach) {
        this.skeleton = skeleton;
        this.reach = reach;
        this.side = reach.part().side();
        this.sign = skeleton.sign(side);
    }

    Skeleton solve() {
        for (int round = 0; round < ROUNDS; round++) {
            Point part = skeleton.point(reach.part());
            Point target = skeleton.place(reach.goal()).minus(part.minus(bones().end()));
            skeleton =
                    skeleton.with(
                            side,
                            switch (reach.way()) {
                                case Reach.Way.Bent(int bend) -> bent(target, bend);
                                case Reach.Way.Through(Point offset) -> through(target, offset);
                            });
            miss = skeleton.point(reach.part()).distance(skeleton.place(reach.goal()));
            if (miss < CLOSE_ENOUGH) {
                break;
            }
        }
        return skeleton;
    }

    double miss() {
        return miss;
    }

    private Bones bones() {
        return reach.isLeg() ? skeleton.leg(side) : skeleton.arm(side);
    }

    private Limb limb() {
        return skeleton.frame().limb(side);
    }

    private Bone upper() {
        return reach.isLeg() ? Bone.THIGH : Bone.UPPER;
    }

    private Bone lower() {
        return reach.isLeg() ? Bone.SHIN : Bone.FORE;
    }

    private double length(Bone bone) {
        return skeleton.mannequin().measures().length(bone) * limb().get(bone.length());
    }

    private Limb bent(Point target, int bend) {
        double first = length(upper());
        double second = length(lower());
        Point way = target.minus(bones().root());
        double distance =
                Math.clamp(
                        way.length(),
                        Math.abs(first - second) + FOLD,
                        Math.max(first + second - STRETCH, Math.abs(first - second) + FOLD));
        double swing = way.swing();
        double atRoot = corner(first, distance, second);
        double atMiddle = corner(first, second, distance);
        double middle = bend * (180 - atMiddle);
        if (reach.isLeg()) {
            return limb().with(Setting.HIP, root(swing + sign * bend * atRoot, pelvis()))
                    .with(Setting.KNEE, middle);
        }
        return limb().with(Setting.SHOULDER, root(swing - sign * bend * atRoot, chest()))
                .with(Setting.ELBOW, middle);
    }

    private Limb through(Point target, Point offset) {
        Measures measures = skeleton.mannequin().measures();
        Point middle = bones().root().plus(offset);
        Point rest = target.minus(middle);
        double first = offset.swing();
        double second = rest.swing();
        Limb shortened =
                limb().with(upper().length(), offset.length() / measures.length(upper()))
                        .with(lower().length(), rest.length() / measures.length(lower()));
        if (reach.isLeg()) {
            return shortened
                    .with(Setting.HIP, root(first, pelvis()))
                    .with(Setting.KNEE, wrapped(sign * (first - second), LOWEST));
        }
        return shortened
                .with(Setting.SHOULDER, root(first, chest()))
                .with(Setting.ELBOW, wrapped(sign * (second - first), LOWEST_ELBOW));
    }

    private double pelvis() {
        return skeleton.spine().trunk().pelvis();
    }

    private double chest() {
        return skeleton.spine().trunk().chestLean();
    }

    /// The joint angle at hip or shoulder that swings the bone so.
    private double root(double swing, double lean) {
        return wrapped(sign * (swing + lean), LOWEST);
    }

    /// The angle between two sides of a triangle, by the law of cosines.
    private static double corner(double a, double b, double opposite) {
        double cosine = (a * a + b * b - opposite * opposite) / (2 * a * b);
        return Math.toDegrees(Math.acos(Math.clamp(cosine, -1, 1)));
    }

    static double wrapped(double angle, double lowest) {
        double turn = (angle - lowest) % 360;
        return (turn < 0 ? turn + 360 : turn) + lowest;
    }
}
