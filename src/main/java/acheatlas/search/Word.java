package acheatlas.search;

/// A word of a sentence, or several that mean one thing.
///
/// @param concept what it means
/// @param place its place among the words that are not empty; empty ones share that of the next
/// @param clause which clause it stands in; no phrase reaches from one into another
/// @param piece which piece of the sentence between commas and "and"
/// @param certainty 1, or less for a word that had to be mended
record Word(
        String concept,
        WordClass wordClass,
        int start,
        int end,
        int place,
        int clause,
        int piece,
        double certainty) {

    /// Whether it says enough to be missed by a phrase that does not account for it.
    boolean isTelling() {
        return wordClass.compareTo(WordClass.LIGHT) > 0;
    }
}
