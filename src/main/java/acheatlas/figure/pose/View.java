package acheatlas.figure.pose;

/// From where the figure is seen.
public enum View {
    SIDE,
    FRONT,
    /// A person lying on the back seen from above: the front view's measures, but no floor line.
    TOP;

    /// Whether the front view's outlines and directions apply.
    public boolean isFrontal() {
        return this != SIDE;
    }
}
