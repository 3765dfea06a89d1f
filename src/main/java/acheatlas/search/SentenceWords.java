package acheatlas.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The small words that give a sentence its form, from `sentence_words_LANG.txt`: as meanings but
/// for `no` and `adverb`, which are as typed.
///
/// @param no said right before an id, they deny it
/// @param clause they begin a clause
/// @param piece they begin a piece of a clause
/// @param and the ways to say "and"
/// @param statement what begins to tell something new, so that no "no" reaches it
/// @param owner whose a place is: after one of these it is a part of the body
/// @param adverb parts of the body that are also adverbs: "it goes back"
record SentenceWords(
        Set<String> no,
        Set<String> clause,
        Set<String> piece,
        Set<String> and,
        Set<String> statement,
        Set<String> owner,
        Set<String> adverb) {

    static SentenceWords of(Map<String, String> lists) {
        return new SentenceWords(
                words(lists, "no"),
                words(lists, "clause"),
                words(lists, "piece"),
                words(lists, "and"),
                words(lists, "statement"),
                words(lists, "owner"),
                words(lists, "adverb"));
    }

    private static Set<String> words(Map<String, String> lists, String key) {
        return Set.copyOf(List.of(lists.getOrDefault(key, "").split(" ", -1)));
    }
}
