package acheatlas.graph;

/// How well a claim has been studied. Not how strong a link is: see [Links].
public enum Evidence {
    STRONG,
    MODERATE,
    WEAK,
    /// Experts disagree, or studies speak against each other.
    CONTESTED,
    /// No single source: a clinician's judgement.
    EXPERT
}
