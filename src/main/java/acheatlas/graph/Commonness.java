package acheatlas.graph;

/// How often a cause is met among adults with pain in these regions (dossier section 5).
public enum Commonness {
    RARE,
    UNCOMMON,
    COMMON,
    VERY_COMMON
}
