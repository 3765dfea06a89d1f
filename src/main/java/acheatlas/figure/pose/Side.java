package acheatlas.figure.pose;

/// A side of the figure. Side view: near is closer to the viewer. Front view: near is the person's
/// side at the viewer's right, normally the working side.
public enum Side {
    NEAR,
    FAR;

    /// The word in the pose file.
    public String word() {
        return this == NEAR ? "near" : "far";
    }
}
