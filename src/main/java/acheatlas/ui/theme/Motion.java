package acheatlas.ui.theme;

/// How much may move. Less means no slides and no loops; nothing is lost, things only appear at
/// once.
public enum Motion {
    /// As the system says.
    SYSTEM,
    FULL,
    LESS
}
