package acheatlas.figure.pose;

/// An absolute direction a word gives to a joint, in place of an angle.
public enum Hold {
    /// The joint follows its angle.
    FREE,
    /// Ankle: the sole on the floor. Knee: the shin along the floor behind. Toes: on the floor.
    /// Wrist: the planted hand points forward.
    FLAT,
    /// Wrist: the planted hand points back.
    FLAT_BACK,
    /// Wrist: the planted hand points up, on a wall.
    UP;

    /// The swing of a hand held so.
    double handSwing() {
        return switch (this) {
            case FREE -> 0;
            case FLAT -> 90;
            case FLAT_BACK -> -90;
            case UP -> 180;
        };
    }
}
