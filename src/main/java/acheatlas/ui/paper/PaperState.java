package acheatlas.ui.paper;

/// How it stands with the page on the desk.
public enum PaperState {
    NOTHING,
    MAKING,
    THERE,
    /// It could not be made.
    BROKEN
}
