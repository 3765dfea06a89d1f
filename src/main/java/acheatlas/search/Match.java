package acheatlas.search;

import java.util.List;

/// A phrase found in a sentence.
///
/// @param words the words that carry it, in the order of the phrase
/// @param score how well it fits: how much of the phrase is there, how telling, how close together
/// @param isTakenBack words such as "fine" deny it: "sitting is fine"
record Match(Phrase phrase, List<Word> words, double score, boolean isTakenBack) {

    Match {
        words = List.copyOf(words);
    }

    int start() {
        return words.stream().mapToInt(Word::start).min().orElse(0);
    }

    int end() {
        return words.stream().mapToInt(Word::end).max().orElse(0);
    }
}
