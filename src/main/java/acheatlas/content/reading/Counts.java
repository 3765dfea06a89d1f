package acheatlas.content.reading;

/// What is counted in a text.
///
/// @param syllables of all words together
/// @param longWords words of three syllables or more
public record Counts(int sentences, int words, int syllables, int longWords) {

    double wordsPerSentence() {
        return words / (double) sentences;
    }

    double syllablesPerWord() {
        return syllables / (double) words;
    }

    /// Whether there is nothing to measure.
    public boolean isEmpty() {
        return words == 0;
    }
}
