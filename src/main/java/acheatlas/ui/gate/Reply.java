package acheatlas.ui.gate;

/// What is said to a check question as a whole.
public enum Reply {
    NONE,
    /// Opens its signs, to tick those that are there.
    YES,
    NO,
    /// Opens its signs, to be answered one at a time.
    NOT_SURE
}
