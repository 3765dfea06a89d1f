package acheatlas.routine;

/// The person's own side that works.
public enum Side {
    RIGHT,
    LEFT,
    BOTH
}
