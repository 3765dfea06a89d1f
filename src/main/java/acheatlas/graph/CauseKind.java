package acheatlas.graph;

/// The group a cause is shown in. A habit adds to other causes; it is never their rival.
public enum CauseKind {
    HABIT,
    MUSCLE,
    JOINT,
    NERVE,
    CONDITION,
    URGENT
}
