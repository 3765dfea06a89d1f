package acheatlas.search;

/// How much a word counts, from nothing to all.
enum WordClass {
    /// Says nothing: the, my.
    EMPTY,
    /// Belongs to the grammar: a phrase is closer with it, but not about it: for, have.
    GRAMMAR,
    /// Tells a little: new, over, only.
    LIGHT,
    /// Treated in a way of its own, see [Concept]: pain, worse, not.
    SPECIAL,
    /// Tells much beside another word, but names no finding alone: side, week.
    WEAK,
    /// A phrase can be about it.
    FULL
}
