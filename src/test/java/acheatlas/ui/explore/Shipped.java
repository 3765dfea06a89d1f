package acheatlas.ui.explore;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.search.FindingSearch;
import acheatlas.search.SearchEntries;

import java.nio.file.Path;

/// The shipped content, read once for all tests of the screen.
record Shipped(Content content, FindingSearch search) {
    static final Shipped DATA = read();

    private static Shipped read() {
        try {
            var content = ContentLoader.load(new ContentFolder(Path.of("data")), "en");
            var entries = SearchEntries.of(content.graph(), content.words());
            return new Shipped(content, new FindingSearch(entries));
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }
}
