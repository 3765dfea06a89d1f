package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// The joints of one frame in place, cm, y up, not yet mirrored: forward kinematics from the hip
/// centre. Immutable; a changed limb or place shares the rest.
final class Skeleton {
    private static final double HEAD_REST = 14; // the neck leans forward of the chest, side view
    private static final double NECK_BACK = -0.5;
    private static final double PALM_DEPTH = -2.4; // below the wrist of a planted hand
    private static final double SOLE = -8;

    private final Mannequin mannequin;
    private final View view;
    private final Frame frame;
    private final Spine spine;
    private final Point root;
    private final Joints near;
    private final Joints far;

    /// The bones of one side.
    private record Joints(Bones leg, Bones arm) {
        Joints moved(Point by) {
            return new Joints(leg.moved(by), arm.moved(by));
        }
    }

    Skeleton(Mannequin mannequin, View view, Frame frame) {
        this.mannequin = mannequin;
        this.view = view;
        this.frame = frame;
        this.spine = new Spine(mannequin.measures(), view, frame.trunk());
        this.root = Point.ORIGIN;
        this.near = joints(Side.NEAR);
        this.far = joints(Side.FAR);
    }

    private Skeleton(Skeleton like, Frame frame, Point root, Joints near, Joints far) {
        this.mannequin = like.mannequin;
        this.view = like.view;
        this.spine = like.spine;
        this.frame = frame;
        this.root = root;
        this.near = near;
        this.far = far;
    }

    /// The same figure with its hip centre at another place.
    Skeleton movedTo(Point newRoot) {
        Point by = newRoot.minus(root);
        return new Skeleton(this, frame, newRoot, near.moved(by), far.moved(by));
    }

    /// The same figure with another limb setting on one side.
    Skeleton with(Side side, Limb limb) {
        Kinematics kinematics = kinematics();
        Joints changed =
                new Joints(kinematics.leg(side, limb), kinematics.arm(side, limb)).moved(root);
        return new Skeleton(
                this,
                frame.with(side, limb),
                root,
                side == Side.NEAR ? changed : near,
                side == Side.FAR ? changed : far);
    }

    private Joints joints(Side side) {
        Limb limb = frame.limb(side);
        return new Joints(kinematics().leg(side, limb), kinematics().arm(side, limb));
    }

    Mannequin mannequin() {
        return mannequin;
    }

    View view() {
        return view;
    }

    Frame frame() {
        return frame;
    }

    Spine spine() {
        return spine;
    }

    /// The hip centre.
    Point root() {
        return root;
    }

    Bones leg(Side side) {
        return (side == Side.NEAR ? near : far).leg();
    }

    Bones arm(Side side) {
        return (side == Side.NEAR ? near : far).arm();
    }

    Bones bones(Side side, Bone bone) {
        return bone.isLeg() ? leg(side) : arm(side);
    }

    double sign(Side side) {
        return kinematics().sign(side);
    }

    private Kinematics kinematics() {
        return new Kinematics(mannequin.measures(), view, spine);
    }

    Point at(double s, double offset) {
        return root.plus(spine.at(s, offset));
    }

    /// The top of the spine, where the neck starts.
    Point nape() {
        return at(mannequin.measures().spineMax() - 1.0, view.isFrontal() ? 0 : NECK_BACK);
    }

    Point skull() {
        Trunk trunk = spine.trunk();
        double rest = view.isFrontal() ? 0 : HEAD_REST;
        return nape().plus(
                        mannequin.measures().neck(),
                        Point.up(trunk.chestLean() + rest + trunk.neck()));
    }

    /// A point of the head's frame: x to the face, y to the crown.
    Point headPoint(Point local) {
        Trunk trunk = spine.trunk();
        double lean = trunk.chestLean() + trunk.neck() + trunk.head();
        return skull().plus(local.x(), Point.front(lean)).plus(local.y(), Point.up(lean));
    }

    /// A point of the foot's frame: x to the toes (front view: outward), y up the shin.
    Point footPoint(Side side, Point local) {
        Bones leg = leg(side);
        double length = frame.limb(side).get(Setting.FOOT);
        Point along = Point.hanging(leg.tip());
        return view.isFrontal()
                ? leg.end()
                        .plus(sign(side) * local.x(), along.left())
                        .plus(-local.y() * length, along)
                : leg.end().plus(local.x() * length, along).plus(local.y(), along.left());
    }

    /// A point of the hand's frame: x to the fingers, y away from the palm.
    Point handPoint(Side side, Point local) {
        Bones arm = arm(side);
        Point along = Point.hanging(arm.tip());
        return arm.end()
                .plus(local.x() * frame.limb(side).get(Setting.HAND), along)
                .plus(local.y(), backOfHand(side, along));
    }

    private Point backOfHand(Side side, Point along) {
        Point back = along.left().times(sign(side));
        boolean palmUp = back.y() < -0.01 || (Math.abs(back.y()) < 0.01 && back.x() > 0);
        return frame.limb(side).isHeld(Setting.WRIST) && palmUp ? back.times(-1) : back;
    }

    Point point(Landmark landmark) {
        Side side = landmark.side();
        boolean frontal = view.isFrontal();
        return switch (landmark.spot()) {
            case PELVIS -> root;
            case WAIST -> at(16, 0);
            case CHEST -> at(36, 0);
            case UPPER_BACK -> at(39, frontal ? 0 : -10.2);
            case SIT -> at(-5, frontal ? 0 : -8.5);
            case BUTTOCK -> at(1, frontal ? 0 : -11.6);
            case HEAD -> headPoint(new Point(0, 5));
            case CROWN -> headPoint(new Point(0, 16.5));
            case HIP -> leg(side).root();
            case KNEE -> leg(side).middle();
            case ANKLE -> leg(side).end();
            case SHOULDER -> arm(side).root();
            case ELBOW -> arm(side).middle();
            case WRIST -> arm(side).end();
            case HAND -> handPoint(side, new Point(mannequin.measures().palm(), 0));
            case FINGERS -> handPoint(side, new Point(mannequin.measures().fingers(), 0));
            case PALM -> palm(side);
            case FOOT -> footPoint(side, new Point(0, SOLE));
            case BALL -> footPoint(side, new Point(frontal ? 0 : 12.5, SOLE));
            case TOE -> footPoint(side, new Point(frontal ? 0 : 18.5, -6.6));
            case HEEL -> footPoint(side, frontal ? new Point(0, SOLE) : new Point(-5.6, -6.6));
            case THIGHMID -> leg(side).root().mix(leg(side).middle(), 0.5);
            case SHINMID -> leg(side).middle().mix(leg(side).end(), 0.5);
        };
    }

    private Point palm(Side side) {
        return frame.limb(side).isHeld(Setting.WRIST)
                ? handPoint(side, new Point(0, PALM_DEPTH))
                : point(new Landmark(side, Spot.HAND));
    }

    Point place(Goal goal) {
        return switch (goal) {
            case Goal.At(Point place) -> place;
            case Goal.On(Landmark landmark, Point offset) -> point(landmark).plus(offset);
        };
    }
}
