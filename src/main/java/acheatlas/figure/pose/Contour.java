package acheatlas.figure.pose;

/// An outline in the local frame of foot, hand or head. A grip has as many points as the open hand,
/// so that the two blend.
public enum Contour {
    FOOT_SIDE,
    FOOT_FRONT,
    HAND_SIDE,
    THUMB_SIDE,
    HAND_FRONT,
    THUMB_FRONT,
    GRIP_SIDE,
    GRIP_THUMB_SIDE,
    GRIP_FRONT,
    GRIP_THUMB_FRONT,
    HEAD_SIDE,
    HEAD_FRONT,
    HAIR_SIDE,
    HAIR_FRONT,
    HAIR_BACK
}
