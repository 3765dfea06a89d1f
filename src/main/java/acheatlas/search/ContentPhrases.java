package acheatlas.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The names and synonyms of the findings, cut and read once: there are thousands, and three parts
/// of the search ask about their words. Needed only while the search is built.
final class ContentPhrases {
    /// A finding and its phrases.
    record Spoken(SearchEntry entry, List<Reading> phrases) {}

    private final Lexicon lexicon;
    private final List<Spoken> findings = new ArrayList<>();

    ContentPhrases(String language, List<SearchEntry> entries) {
        var grammar = Grammar.in(language);
        var plain = WordAnalyzer.plain(grammar);
        var words = new HashMap<String, List<Term>>();
        var counts = new HashMap<String, Integer>();
        for (var entry : entries) {
            for (var text : entry.phrases()) {
                var typed = words.computeIfAbsent(text, plain::terms);
                typed.forEach(term -> counts.merge(term.word(), 1, Integer::sum));
            }
        }
        lexicon = new Lexicon(language, grammar, counts);
        for (var entry : entries) {
            findings.add(
                    new Spoken(
                            entry,
                            entry.phrases().stream()
                                    .map(
                                            text ->
                                                    lexicon.read(
                                                            text,
                                                            words.getOrDefault(text, List.of())))
                                    .toList()));
        }
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Spoken> findings() {
        return findings;
    }

    /// The words that more than one finding claims.
    Map<String, Set<Integer>> shared() {
        var findingsOf = new HashMap<String, Set<Integer>>();
        for (var spoken : findings) {
            for (var phrase : spoken.phrases()) {
                findingsOf
                        .computeIfAbsent(phrase.typedRow().strip(), _ -> new HashSet<>())
                        .add(spoken.entry().finding());
            }
        }
        findingsOf.values().removeIf(claiming -> claiming.size() == 1);
        return findingsOf;
    }
}
