package acheatlas.ui.pictures;

/// What a person has said about a place on the body map.
public enum Mark {
    /// It hurts here.
    HURTS,
    /// It does not hurt here.
    HURTS_NOT,
    /// It hurts somewhere about here: said in words, not pointed at.
    SOMEWHERE_HERE
}
