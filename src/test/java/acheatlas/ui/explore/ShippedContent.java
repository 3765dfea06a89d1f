package acheatlas.ui.explore;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
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
    private static final ContentFolder FOLDER = new ContentFolder(Path.of("data"));
    private static final Content CONTENT = load();
    private static final Drawings DRAWINGS = Drawings.read(FOLDER);
    private static final FindingSearch SEARCH =
            new FindingSearch("en", SearchEntries.of(CONTENT.graph(), CONTENT.words()));

    private ShippedContent() {}

    private static Content load() {
        try {
            return ContentLoader.load(FOLDER, ContentLoader.ENGLISH);
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    static Drawings drawings() {
        return DRAWINGS;
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

    static FindingSearch search() {
        return SEARCH;
    }

    /// A fresh view model on it.
    static ExploreViewModel viewModel() {
        return new ExploreViewModel(new Explorer(CONTENT.graph()), SEARCH);
    }
}
