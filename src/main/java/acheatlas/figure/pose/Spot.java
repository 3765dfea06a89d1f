package acheatlas.figure.pose;

import java.util.Locale;

/// A named point of the figure, on the trunk or on each limb.
public enum Spot {
    PELVIS,
    WAIST,
    CHEST,
    UPPER_BACK,
    SIT,
    BUTTOCK,
    HEAD,
    CROWN,
    HIP,
    KNEE,
    ANKLE,
    SHOULDER,
    ELBOW,
    WRIST,
    HAND,
    FINGERS,
    PALM,
    FOOT,
    BALL,
    TOE,
    HEEL,
    THIGHMID,
    SHINMID;

    /// Whether near and far side each have one.
    public boolean isOnLimb() {
        return switch (this) {
            case PELVIS, WAIST, CHEST, UPPER_BACK, SIT, BUTTOCK, HEAD, CROWN -> false;
            default -> true;
        };
    }

    /// The part of its name without the side: `upper-back`, `thighmid`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
