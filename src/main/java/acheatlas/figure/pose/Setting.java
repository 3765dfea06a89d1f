package acheatlas.figure.pose;

/// What can be set on a limb: seven joint angles in degrees, six length factors (1 = full length,
/// less = the bone leaves the picture plane), and two shapes from 0 to 1.
public enum Setting {
    SHOULDER("shoulder", Kind.ANGLE),
    ELBOW("elbow", Kind.ANGLE),
    WRIST("wrist", Kind.ANGLE),
    HIP("hip", Kind.ANGLE),
    KNEE("knee", Kind.ANGLE),
    ANKLE("ankle", Kind.ANGLE),
    TOES("toes", Kind.ANGLE),
    THIGH("thigh", Kind.LENGTH),
    SHIN("shin", Kind.LENGTH),
    UPPER("upper", Kind.LENGTH),
    FORE("fore", Kind.LENGTH),
    FOOT("foot", Kind.LENGTH),
    HAND("hand", Kind.LENGTH),
    /// 0 an open hand, 1 a fist.
    GRIP("grip", Kind.SHAPE),
    /// 1: the knee is nearer to the viewer than the foot, so the thigh is drawn over the shin.
    KNEE_FRONT("kneeFront", Kind.SHAPE);

    /// What its number measures.
    public enum Kind {
        ANGLE,
        LENGTH,
        SHAPE
    }

    private final String key;
    private final Kind kind;

    Setting(String key, Kind kind) {
        this.key = key;
        this.kind = kind;
    }

    /// The key in the pose file.
    public String key() {
        return key;
    }

    public Kind kind() {
        return kind;
    }
}
