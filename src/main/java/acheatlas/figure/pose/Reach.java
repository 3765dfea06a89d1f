package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// A hand or a foot that stays where it is put.
///
/// @param part a point of hand or foot that goes to the goal
public record Reach(Landmark part, Goal goal, Way way) {

    /// How the joint between gives way.
    public sealed interface Way {
        /// Knee or elbow bends: 1 as usual, -1 the other way (front view, crossed legs).
        record Bent(int sign) implements Way {}

        /// Knee or elbow lies this far from hip or shoulder; both bones are shortened to fit, as of
        /// a limb that comes out of the picture.
        record Through(Point offset) implements Way {}
    }

    public static final Way USUAL = new Way.Bent(1);

    public boolean isLeg() {
        return switch (part.spot()) {
            case ANKLE, FOOT, BALL, TOE, HEEL -> true;
            default -> false;
        };
    }

    /// Whether a figure between two frames can keep this reach.
    boolean isLike(Reach other) {
        return part.equals(other.part) && goal.isLike(other.goal);
    }

    Reach mix(Reach other, double t) {
        Way nearest = t < 0.5 ? way : other.way;
        Way mixed =
                way instanceof Way.Through(Point from) && other.way instanceof Way.Through(Point to)
                        ? new Way.Through(from.mix(to, t))
                        : nearest;
        return new Reach(part, goal.mix(other.goal, t), mixed);
    }
}
