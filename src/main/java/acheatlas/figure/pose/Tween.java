package acheatlas.figure.pose;

import java.util.ArrayList;
import java.util.List;

/// Frames between two solved ones: every number on its way, reaches of both kept. Words that differ
/// ("flat" in one, an angle in the other) become the angles they were solved to.
final class Tween {
    private static final Setting[] WORDS = {
        Setting.ANKLE, Setting.WRIST, Setting.KNEE, Setting.TOES
    };

    private final Skeleton from;
    private final Skeleton to;

    Tween(Skeleton from, Skeleton to) {
        this.from = from;
        this.to = to;
    }

    Frame at(double way) {
        Frame a = from.frame();
        Frame b = to.frame();
        Frame nearest = way < 0.5 ? a : b;
        return new Frame(
                nearest.label(),
                a.trunk().mix(b.trunk(), way),
                limb(Side.NEAR, way),
                limb(Side.FAR, way),
                a.anchor().mix(b.anchor(), way),
                reaches(a, b, way),
                nearest.arrows(),
                nearest.front(),
                nearest.back(),
                a.hold(),
                a.move());
    }

    private Limb limb(Side side, double way) {
        Limb a = from.frame().limb(side);
        Limb b = to.frame().limb(side);
        Limb start = a;
        Limb end = b;
        for (Setting setting : WORDS) {
            if (a.hold(setting) != b.hold(setting)) {
                start = baked(start, from, side, setting);
                end = baked(end, to, side, setting);
            }
        }
        return start.mix(end, way);
    }

    private static Limb baked(Limb limb, Skeleton skeleton, Side side, Setting setting) {
        return limb.isHeld(setting) ? limb.with(setting, angle(skeleton, side, setting)) : limb;
    }

    /// The angle that a word came to.
    private static double angle(Skeleton skeleton, Side side, Setting setting) {
        Bones leg = skeleton.leg(side);
        Bones arm = skeleton.arm(side);
        double sign = skeleton.sign(side);
        double rest = skeleton.view().isFrontal() ? 0 : 90;
        return switch (setting) {
            case ANKLE -> sign * ReachSolver.wrapped(leg.tip() - leg.lower() - rest, -180);
            case WRIST -> sign * ReachSolver.wrapped(arm.tip() - arm.lower(), -180);
            case KNEE -> sign * ReachSolver.wrapped(leg.upper() - leg.lower(), -30);
            case TOES -> new Extremity(skeleton, side).toes();
            default -> throw new IllegalArgumentException(setting + " takes no word");
        };
    }

    private static List<Reach> reaches(Frame a, Frame b, double way) {
        List<Reach> kept = new ArrayList<>();
        for (Reach mine : a.reaches()) {
            for (Reach theirs : b.reaches()) {
                if (mine.isLike(theirs)) {
                    kept.add(mine.mix(theirs, way));
                }
            }
        }
        return kept;
    }
}
