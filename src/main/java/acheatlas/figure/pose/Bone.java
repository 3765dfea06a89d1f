package acheatlas.figure.pose;

/// A bone with an outline of its own.
public enum Bone {
    THIGH,
    SHIN,
    UPPER,
    FORE;

    boolean isLeg() {
        return this == THIGH || this == SHIN;
    }

    /// Thigh and upper arm.
    boolean isUpper() {
        return this == THIGH || this == UPPER;
    }

    Setting length() {
        return switch (this) {
            case THIGH -> Setting.THIGH;
            case SHIN -> Setting.SHIN;
            case UPPER -> Setting.UPPER;
            case FORE -> Setting.FORE;
        };
    }
}
