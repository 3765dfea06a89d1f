package acheatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the findings a person means, by name, lay word, misspelling or whole sentence.
///
/// Built once for a language's words; any thread.
///
/// ```java
/// var search = new FindingSearch("en", entries);
/// search.suggest("butt hu", 8);                           // buttock pain first
/// search.understand("my bum hurts when i sit, no fever"); // two present, one denied
/// ```
public final class FindingSearch {
    /// A finding understood from the words stands above one that merely shares some, and below one
    /// whose very name was typed.
    private static final double UNDERSTOOD = 50;

    private static final Comparator<Suggestion> BEST_FIRST =
            Comparator.comparingDouble(Suggestion::score)
                    .reversed()
                    .thenComparingInt(Suggestion::finding);

    private final Lexicon lexicon;
    private final Comprehension comprehension;
    private final SuggestionIndex index;
    private final Map<String, Set<Integer>> shared;

    /// @param language whose words the entries are, such as `en`
    public FindingSearch(String language, List<SearchEntry> entries) {
        var content = new ContentPhrases(language, entries);
        lexicon = content.lexicon();
        comprehension = new Comprehension(entries, content);
        index = new SuggestionIndex(content);
        shared = Map.copyOf(content.shared());
    }

    /// Findings for what has been typed so far, best first, none twice. Finished words may be
    /// misspelt, the last one unfinished. Nothing typed gives nothing.
    public List<Suggestion> suggest(String typed, int limit) {
        var reading = lexicon.read(typed);
        var suggestions = new HashMap<Integer, Suggestion>();
        index.find(reading, limit)
                .forEach(
                        (finding, score) ->
                                suggestions.put(
                                        finding,
                                        new Suggestion(finding, score, true, typed.strip())));
        for (var mention : comprehension.understand(reading).mentions()) {
            suggestions.merge(
                    mention.finding(),
                    new Suggestion(
                            mention.finding(),
                            UNDERSTOOD + mention.score(),
                            mention.isPresent(),
                            mention.words()),
                    FindingSearch::join);
        }
        var best = new ArrayList<>(suggestions.values());
        best.sort(BEST_FIRST);
        return List.copyOf(best.subList(0, Math.min(limit, best.size())));
    }

    private static Suggestion join(Suggestion found, Suggestion understood) {
        return new Suggestion(
                found.finding(),
                Math.max(found.score(), understood.score()),
                understood.isPresent(),
                understood.from());
    }

    /// What a sentence says: every finding it means, present or denied. Never throws; a sentence
    /// that says nothing known gives no mention and leaves its words over.
    public Understood understand(String sentence) {
        return comprehension.understand(lexicon.read(sentence));
    }

    /// Forgets every word that was typed: on a public screen the next person starts clean. What is
    /// typed next takes a moment longer.
    public void forget() {
        lexicon.forget();
    }

    /// Names and synonyms that more than one finding claims: a fault of the content, because a
    /// person who types such words is offered a guess.
    public Map<String, Set<Integer>> shared() {
        return shared;
    }
}
