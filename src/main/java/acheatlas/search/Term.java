package acheatlas.search;

/// A word of a text and where it stands there.
///
/// @param end exclusive
record Term(String word, int start, int end) {}
