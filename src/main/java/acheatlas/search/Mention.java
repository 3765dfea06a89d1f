package acheatlas.search;

/// A finding that a sentence speaks of.
///
/// @param finding the finding's index in the graph
/// @param sense denied in "no fever"
/// @param words the words of the sentence it was understood from
/// @param start where those words begin in the sentence
/// @param end where they end, exclusive
/// @param score how surely it is meant; to be compared within one sentence only
public record Mention(int finding, Sense sense, String words, int start, int end, double score) {

    /// How a sentence means a finding.
    public enum Sense {
        PRESENT,
        DENIED,
        /// "Not sure if": counts where triage says that it does.
        UNSURE
    }

    public boolean isPresent() {
        return sense == Sense.PRESENT;
    }
}
