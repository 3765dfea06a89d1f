package acheatlas.ranking;

/// How well a cause fits the picks, in words: true chances are not known.
public enum Band {
    BEST,
    SOME,
    LITTLE
}
