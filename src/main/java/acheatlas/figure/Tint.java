package acheatlas.figure;

/// A colour by what it is for. The pen knows which token that is in its theme; nothing in this
/// package knows a hex value. In a dark theme near limbs are the lighter ones.
public enum Tint {
    /// The card behind a picture: also the light gap that parts one limb from another.
    SURFACE,

    /// Trunk and face of the exercise figure.
    BODY,
    /// Neck and ear.
    SHADE,
    /// Limbs nearer to the viewer, and the shorts.
    NEAR,
    FAR,
    HAIR,

    /// The muscle an exercise works, its edge and its glow.
    TARGET,
    TARGET_EDGE,
    GLOW,
    /// Which way to move.
    ARROW,

    MAT,
    MAT_EDGE,
    FURNITURE,
    FURNITURE_DARK,
    FURNITURE_LIGHT,
    /// Screen, keyboard and other small things.
    DEVICE,
    WALL,
    WALL_EDGE,
    WATER,

    MAP_BODY,
    MAP_SHADE,
    MAP_LINE,
    /// Faint borders of regions that are not picked.
    MAP_GRID,
    /// A picked region, and where pain is felt.
    PAIN,
    /// Edge of a picked region, and the dots where pain is felt most.
    PAIN_DEEP,
    /// Keyboard focus or pointer on a region.
    FOCUS,
    /// Where a muscle sits, on the body map.
    MUSCLE,
    MUSCLE_EDGE,
    FIBRE,
    /// Crosses and rings that must read on any colour, with their halo.
    MARK,
    MARK_HALO,
    BONE,
    BONE_LINE
}
