package acheatlas.graph;

/// How soon a person should be seen, least urgent first (dossier section 2).
public enum CareLevel {
    /// Two to six weeks of self-care; come back if no better.
    SELF_CARE,
    /// Be seen within days, two weeks at most.
    SOON,
    /// Be seen the same day.
    URGENT,
    /// Call for help now.
    EMERGENCY;

    public CareLevel orMore(CareLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isAtLeast(CareLevel other) {
        return compareTo(other) >= 0;
    }
}
