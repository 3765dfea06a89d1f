package acheatlas.figure.bodymap;

/// The person's own left or right; both for what has no side or shows on both.
public enum BodySide {
    LEFT,
    RIGHT,
    BOTH;

    BodySide opposite() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH -> BOTH;
        };
    }

    /// Whether something of this side is seen when a side is asked for.
    boolean shows(BodySide asked) {
        return this == asked || this == BOTH || asked == BOTH;
    }
}
