package acheatlas.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A sentence as its words.
///
/// @param text as typed
/// @param stems its words without endings, as a row
/// @param words in its order, empty ones among them
/// @param byConcept the same words by what they mean
record Sentence(String text, String stems, List<Word> words, Map<String, List<Word>> byConcept) {

    static Sentence of(String text, String stems, List<Word> words) {
        return new Sentence(
                text, stems, words, words.stream().collect(Collectors.groupingBy(Word::concept)));
    }

    List<Word> with(String concept) {
        return byConcept.getOrDefault(concept, List.of());
    }

    /// How many telling words stand between two places and are none of these.
    int foreign(int firstPlace, int lastPlace, List<Word> own) {
        return (int)
                words.stream()
                        .filter(word -> word.place() > firstPlace && word.place() < lastPlace)
                        .filter(word -> word.isTelling() && !own.contains(word))
                        .count();
    }

    String quote(int start, int end) {
        return text.substring(start, end);
    }

    /// The telling words that are none of these.
    List<String> leftOver(Set<Word> used) {
        return words.stream()
                .filter(word -> word.isTelling() && !used.contains(word))
                .map(word -> quote(word.start(), word.end()))
                .toList();
    }
}
