package acheatlas.ui.theme;

/// What a person chose in Settings.
public enum Theme {
    /// Follow the system, also when it changes at sunset.
    SYSTEM,
    LIGHT,
    DARK
}
