package acheatlas.graph;

/// What a finding is about.
public enum FindingKind {
    /// What a person feels or notices.
    SYMPTOM,
    /// Who the person is or what they do: age, sport, work, how long it has lasted.
    MODIFIER,
    /// A sign that wants care soon, whatever the cause.
    RED_FLAG
}
