package acheatlas.figure.pose;

/// From where the figure is seen.
public enum View {
    SIDE,
    FRONT,
    /// A person lying on the back seen from above: the front view's measures, but no floor line.
    TOP,
    /// A person lying on the side seen from above: the side view's measures, but no floor line.
    ABOVE;

    /// Whether the front view's outlines and directions apply.
    public boolean isFrontal() {
        return this == FRONT || this == TOP;
    }

    /// Whether the floor is a line that nothing may sink below.
    boolean hasFloor() {
        return this == SIDE || this == FRONT;
    }
}
