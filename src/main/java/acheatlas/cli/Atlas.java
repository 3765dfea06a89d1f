package acheatlas.cli;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;
import acheatlas.ranking.Explorer;
import acheatlas.search.FindingSearch;
import acheatlas.search.SearchEntries;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The loaded content with the parts the commands ask.
record Atlas(Content content, Explorer explorer, Phrases phrases) {

    static Atlas open(String folder, String language) throws CannotRun {
        var content = content(folder, language);
        var graph = content.graph();
        var search =
                new FindingSearch(
                        content.words().language(), SearchEntries.of(graph, content.words()));
        return new Atlas(content, new Explorer(graph), new Phrases(graph, search));
    }

    private static Content content(String folder, String language) throws CannotRun {
        try {
            return ContentLoader.load(folder(folder), language);
        } catch (ContentException e) {
            throw new CannotRun("Cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /// Every problem of a folder, those an editor finds too, and those of its drawings.
    static List<Problem> problems(String folder, String language, LocalDate today)
            throws CannotRun {
        try {
            return ContentLoader.review(folder(folder), language, today).problems();
        } catch (ContentException e) {
            throw new CannotRun("Cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    /// @param folder or a pack
    static ContentFolder folder(String folder) throws CannotRun {
        try {
            return ContentFolder.at(Path.of(folder));
        } catch (ContentException e) {
            throw new CannotRun("Cannot read the folder " + folder + ": " + e.getMessage(), e);
        }
    }

    Graph graph() {
        return content.graph();
    }
}
