package acheatlas.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A sentence as its words.
///
/// @param text as typed
/// @param stems its words without endings
/// @param row the stems as a row
/// @param words in its order, empty ones among them
/// @param byConcept the same words by what they mean
record Sentence(
        String text,
        List<String> stems,
        String row,
        List<Word> words,
        Map<String, List<Word>> byConcept) {

    static Sentence of(Reading reading, List<Word> words) {
        var byConcept = new LinkedHashMap<String, List<Word>>();
        for (var word : words) {
            byConcept.computeIfAbsent(word.concept(), _ -> new ArrayList<>()).add(word);
        }
        return new Sentence(reading.text(), reading.stems(), reading.stemRow(), words, byConcept);
    }

    List<Word> with(String concept) {
        return byConcept.getOrDefault(concept, List.of());
    }

    /// How many telling words stand between two places and are none of these.
    int foreign(int firstPlace, int lastPlace, List<Word> own) {
        int foreign = 0;
        for (var word : words) {
            if (word.place() > firstPlace
                    && word.place() < lastPlace
                    && word.isTelling()
                    && !own.contains(word)) {
                foreign++;
            }
        }
        return foreign;
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
