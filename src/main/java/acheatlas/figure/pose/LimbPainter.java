package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Spline;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.List;

/// Paints one arm or leg. Where it is bent sharply, its lower half gets its own light rim, so that
/// it reads as lying over the upper half.
final class LimbPainter {
    private static final double SHARP_FROM = 90; // degrees of bend where the rim begins to show
    private static final double SHARP_FULL = 30; // degrees more until it is full
    private static final double INNER_RIM = 1.6; // widths of the gap

    private final Skeleton skeleton;
    private final Side side;
    private final boolean isLeg;
    private final Tint tint;
    private final Sheet sheet;
    private final PathData upper;
    private final List<PathData> lower;
    private final double gap;

    LimbPainter(Skeleton skeleton, Part part, Tint tint, Sheet sheet) {
        this.skeleton = skeleton;
        this.side = part.side();
        this.isLeg = part.piece() == Part.Piece.LEG;
        this.tint = tint;
        this.sheet = sheet;
        this.gap = skeleton.mannequin().measures().gap();
        List<List<Point>> rings = new Rings(skeleton).of(part);
        this.upper = Spline.closed(rings.getFirst());
        this.lower = rings.subList(1, rings.size()).stream().map(Spline::closed).toList();
    }

    void rim() {
        sheet.fillAndEdge(upper, Tint.SURFACE, 2 * gap);
        lower.forEach(path -> sheet.fillAndEdge(path, Tint.SURFACE, 2 * gap));
    }

    boolean isKneeInFront() {
        return isLeg && skeleton.frame().limb(side).get(Setting.KNEE_FRONT) >= 0.5;
    }

    void fill() {
        if (isKneeInFront()) {
            lower.forEach(path -> sheet.fill(path, tint));
            sheet.stroke(upper, Stroke.solid(Tint.SURFACE, INNER_RIM * gap));
            sheet.fill(upper, tint);
            return;
        }
        double sharp = Math.clamp((bend() - SHARP_FROM) / SHARP_FULL, 0, 1);
        sheet.fill(upper, tint);
        if (sharp > 0) {
            Stroke rim = Stroke.faint(Tint.SURFACE, INNER_RIM * gap, sharp);
            lower.forEach(path -> sheet.stroke(path, rim));
        }
        lower.forEach(path -> sheet.fill(path, tint));
        if (sharp > 0) {
            Bone bone = isLeg ? Bone.THIGH : Bone.UPPER;
            List<Point> patch = Shaft.of(skeleton, side, bone).patch();
            sheet.fill(Spline.closedStraight(patch), tint);
        }
    }

    /// How far knee or elbow is bent as drawn, 0 to 180 degrees.
    private double bend() {
        Bones bones = isLeg ? skeleton.leg(side) : skeleton.arm(side);
        return Math.abs(ReachSolver.wrapped(bones.upper() - bones.lower(), -180));
    }
}
