package acheatlas.figure.pose;

/// The figure between the limbs, in degrees.
///
/// @param pelvis lean: 0 upright, 90 bent forward or prone, -90 lying on the back
/// @param lumbar flexion (side view) or bend to the near side (front view) of the low back
/// @param thoracic the same for the chest
/// @param length factor 0.1 to 1; less than 1 leans to the viewer (front view)
/// @param twist side view only: the chest turns, positive towards the viewer
public record Trunk(
        double pelvis,
        double lumbar,
        double thoracic,
        double neck,
        double head,
        double length,
        double twist,
        Face face) {

    /// How the head is drawn.
    public enum Face {
        /// As the view.
        AUTO,
        SIDE,
        FRONT,
        /// Only hair.
        BACK
    }

    public static final Trunk UPRIGHT = new Trunk(0, 0, 0, 0, 0, 1, 0, Face.AUTO);

    /// Lean of the chest.
    public double chestLean() {
        return pelvis + lumbar + thoracic;
    }

    Trunk mix(Trunk other, double way) {
        return new Trunk(
                mix(pelvis, other.pelvis, way),
                mix(lumbar, other.lumbar, way),
                mix(thoracic, other.thoracic, way),
                mix(neck, other.neck, way),
                mix(head, other.head, way),
                mix(length, other.length, way),
                mix(twist, other.twist, way),
                way < 0.5 ? face : other.face);
    }

    private static double mix(double from, double to, double way) {
        return from + way * (to - from);
    }
}
