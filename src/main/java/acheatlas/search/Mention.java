package acheatlas.search;

/// A finding that a sentence speaks of.
///
/// @param finding the finding's index in the graph
/// @param isPresent false where the sentence denies it: "no fever"
/// @param words the words of the sentence it was understood from
/// @param start where those words begin in the sentence
/// @param end where they end, exclusive
/// @param score how surely it is meant; to be compared within one sentence only
public record Mention(
        int finding, boolean isPresent, String words, int start, int end, double score) {}
