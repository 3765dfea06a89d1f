package acheatlas.ui.explore;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.ranking.Explorer;
import acheatlas.search.FindingSearch;
import acheatlas.search.SearchEntries;

import java.nio.file.Path;

/// The content that ships, loaded once for all tests of the screen.
final class ShippedContent {
    private static final Content CONTENT = load();
    private static final FindingSearch SEARCH =
            new FindingSearch(SearchEntries.of(CONTENT.graph(), CONTENT.words()));

    private ShippedContent() {}

    private static Content load() {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), ContentLoader.ENGLISH);
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Content content() {
        return CONTENT;
    }

    static Graph graph() {
        return CONTENT.graph();
    }

    static Finding finding(String id) {
        return CONTENT.graph().finding(id).orElseThrow();
    }

    /// A fresh view model on it.
    static ExploreViewModel viewModel() {
        return new ExploreViewModel(new Explorer(CONTENT.graph()), SEARCH);
    }
}
