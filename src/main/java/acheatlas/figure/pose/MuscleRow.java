package acheatlas.figure.pose;

/// One place a muscle passes through.
///
/// @param bed what it lies along
/// @param at cm along the spine from the hip joint, or a fraction of the bone
/// @param offset to the front (side view) or the outside (front view), cm
/// @param halfWidth cm
public record MuscleRow(Bed bed, double at, double offset, double halfWidth) {
    public enum Bed {
        SPINE,
        THIGH,
        SHIN,
        UPPER
    }
}
