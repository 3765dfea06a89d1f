package acheatlas.ui.controls;

/// What a person said about a finding.
public enum PickState {
    HAS,
    HAS_NOT,
    /// Shown, but it does not count.
    NOT_SURE,
    /// Has it, and it is a sign that needs care.
    RED_FLAG
}
