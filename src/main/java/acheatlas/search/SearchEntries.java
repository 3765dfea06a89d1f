package acheatlas.search;

import acheatlas.content.Words;
import acheatlas.graph.Graph;

import java.util.List;

/// What the search reads, taken from a loaded content folder.
public final class SearchEntries {
    private SearchEntries() {}

    /// One entry for each finding, with its words in the language of `words`.
    public static List<SearchEntry> of(Graph graph, Words words) {
        return graph.findings().stream()
                .map(
                        finding -> {
                            var own = words.finding(finding.id());
                            return new SearchEntry(
                                    finding.index(),
                                    finding.id(),
                                    finding.kind(),
                                    own.name(),
                                    own.synonyms(),
                                    own.question(),
                                    own.meaning(),
                                    finding.ages());
                        })
                .toList();
    }
}
