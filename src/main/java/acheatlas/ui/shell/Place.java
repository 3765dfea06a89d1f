package acheatlas.ui.shell;

/// A screen one can go to.
public sealed interface Place {

    /// What hurts, and what it can come from.
    record Explore() implements Place {}

    /// How picks, causes and moves link up.
    record LinkMap() implements Place {}

    /// What there is to read.
    record Articles() implements Place {}

    /// The chosen moves, and playing them.
    record Routine() implements Place {}

    /// The page to take home.
    record Handout() implements Place {}

    /// The questions that come before any cause.
    record Check() implements Place {}

    /// Two or three causes side by side.
    record Compare() implements Place {}

    /// What to bring to an appointment.
    record Visit() implements Place {}

    /// What can be set.
    record Settings() implements Place {}
}
