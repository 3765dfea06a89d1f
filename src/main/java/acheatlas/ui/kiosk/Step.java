package acheatlas.ui.kiosk;

/// The four steps a person goes through.
public enum Step {
    WHERE,
    QUESTIONS,
    CAUSES,
    PAGE
}
