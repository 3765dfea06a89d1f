package acheatlas.graph;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.GraphReader;
import acheatlas.content.Problem;
import acheatlas.content.TextReader;
import acheatlas.content.Words;

import java.util.ArrayList;
import java.util.List;

/// A content folder in, [Content] out. Bad content never throws: what is broken is left out and
/// named, the rest loads.
public final class ContentLoader {
    /// The language every text and article has to exist in.
    public static final String ENGLISH = "en";

    private ContentLoader() {}

    /// Loads a folder in a language; takes about a second for a million links.
    ///
    /// @param language a language tag such as `en`; texts it does not have are English
    /// @throws ContentException where the graph itself cannot be read
    public static Content load(ContentFolder folder, String language) throws ContentException {
        var file = GraphReader.read(folder);
        var builder = new GraphBuilder(file);
        var graph = builder.build();
        boolean whole = file.faults().isEmpty();
        var completeness = new Completeness(graph, builder.nodes());
        completeness.checkGaps();

        var english = TextReader.read(folder, ENGLISH);
        var own = language.equals(ENGLISH) ? english : TextReader.read(folder, language);
        var words = Words.of(own, english);
        var texts = english == own ? List.of(english) : List.of(own, english);
        texts.forEach(text -> new TextCheck(graph, text).checkGaps());

        var problems = new ArrayList<Problem>();
        var articles = new Articles(folder, language, graph, words, problems::add);
        var articleTexts = articles.read();
        if (whole) {
            completeness.checkLeftovers();
            texts.forEach(text -> new TextCheck(graph, text).checkLeftovers());
            articles.checkLeftovers();
            SourceUse.check(graph, builder.nodes(), articleTexts.values());
        }

        problems.addAll(file.faults().problems());
        texts.forEach(text -> problems.addAll(text.problems()));
        problems.sort(null);
        return new Content(graph, words, articleTexts, problems);
    }
}
