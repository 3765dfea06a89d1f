package acheatlas.triage;

/// What a person says about one finding. A finding without an answer is unknown and counts for
/// nothing.
public enum Answer {
    PRESENT,
    ABSENT,
    /// Shown, but counted only where rule R10 says so.
    UNSURE
}
