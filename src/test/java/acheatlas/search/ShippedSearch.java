package acheatlas.search;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The search over the content that ships, loaded once for all tests: it is read only.
final class ShippedSearch {
    static final Graph GRAPH;
    static final List<SearchEntry> ENTRIES;
    static final FindingSearch SEARCH;

    static {
        try {
            var content = ContentLoader.load(new ContentFolder(Path.of("data")), "en");
            GRAPH = content.graph();
            ENTRIES = SearchEntries.of(content.graph(), content.words());
            SEARCH = new FindingSearch(ENTRIES);
        } catch (ContentException e) {
            throw new IllegalStateException("the content that ships cannot be read", e);
        }
    }

    private ShippedSearch() {}

    static String id(int finding) {
        return GRAPH.finding(finding).id();
    }

    /// Ids in the order of the sentence: `!` before a denied one, `?` before an unsure one.
    static List<String> understood(String sentence) {
        return SEARCH.understand(sentence).mentions().stream()
                .map(mention -> mark(mention) + id(mention.finding()))
                .toList();
    }

    private static String mark(Mention mention) {
        return switch (mention.sense()) {
            case PRESENT -> "";
            case DENIED -> "!";
            case UNSURE -> "?";
        };
    }

    static List<String> suggested(String typed) {
        return SEARCH.suggest(typed, 6).stream()
                .map(suggestion -> id(suggestion.finding()))
                .toList();
    }

    static Stream<SearchEntry> entries() {
        return ENTRIES.stream();
    }
}
