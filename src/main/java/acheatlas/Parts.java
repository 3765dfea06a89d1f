package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.ranking.Explorer;
import acheatlas.search.FindingSearch;
import acheatlas.search.SearchEntries;

import java.nio.file.Path;

/// What the window is built from; made on any thread.
record Parts(Content content, Explorer explorer, FindingSearch search) {

    /// Reads a content folder.
    ///
    /// @throws ContentException where it cannot be read at all
    static Parts open(Path folder, String language) throws ContentException {
        return of(ContentLoader.load(new ContentFolder(folder), language));
    }

    static Parts of(Content content) {
        var graph = content.graph();
        return new Parts(
                content,
                new Explorer(graph),
                new FindingSearch(SearchEntries.of(graph, content.words())));
    }
}
