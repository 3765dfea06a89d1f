package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Explorer;
import acheatlas.search.FindingSearch;
import acheatlas.search.SearchEntries;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/// What the window is built from; made on any thread.
record Parts(Content content, Drawings drawings, Explorer explorer) {

    /// Reads a content folder or pack for one place: the content says "your emergency number", the
    /// window says which.
    ///
    /// @param messages the sentences of the language wanted
    /// @param emergencyNumber empty where nobody knows it
    /// @throws ContentException where it cannot be read at all
    static Parts open(Path folder, Messages messages, String emergencyNumber)
            throws ContentException {
        var all = ContentFolder.at(folder);
        var drawings = CompletableFuture.supplyAsync(() -> Drawings.read(all));
        var content = content(all, messages, emergencyNumber);
        return of(content, drawings.join());
    }

    /// The content alone, as [#open] reads it.
    static Content content(ContentFolder folder, Messages messages, String emergencyNumber)
            throws ContentException {
        var phrase = messages.say("care.number.phrase");
        var named = messages.say("care.number.named", emergencyNumber);
        return ContentLoader.load(
                folder,
                messages.language().tag(),
                text -> emergencyNumber.isEmpty() ? text : text.replace(phrase, named));
    }

    static Parts of(Content content, Drawings drawings) {
        return new Parts(content, drawings, new Explorer(content.graph()));
    }

    /// Makes what finds findings in a person's words. Takes a second or two, so not on the JavaFX
    /// thread, and not before the first frame.
    FindingSearch search() {
        var words = content.words();
        return new FindingSearch(words.language(), SearchEntries.of(content.graph(), words));
    }
}
