package acheatlas.graph;

import acheatlas.content.ArticleText;
import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.GraphFile;
import acheatlas.content.GraphReader;
import acheatlas.content.Problem;
import acheatlas.content.TextFile;
import acheatlas.content.TextReader;
import acheatlas.content.Words;
import acheatlas.content.pictures.Drawings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;

/// A content folder in, [Content] out. Bad content never throws: what is broken is left out and
/// named, the rest loads.
public final class ContentLoader {
    /// The language every text and article has to exist in.
    public static final String ENGLISH = "en";

    private final GraphFile file;
    private final Graph graph;
    private final Nodes nodes;
    private final Words words;
    private final List<TextFile> texts;
    private final Map<String, ArticleText> articles;
    private final List<Problem> problems = new ArrayList<>();

    /// Loads a folder in a language; takes about a second for a million links.
    ///
    /// @param language a language tag such as `en`; texts it does not have are English
    /// @throws ContentException where the graph itself cannot be read
    public static Content load(ContentFolder folder, String language) throws ContentException {
        return load(folder, language, text -> text);
    }

    /// Loads a folder for one place.
    ///
    /// @param wording what each text is shown as, such as with this place's emergency number
    /// @throws ContentException where the graph itself cannot be read
    public static Content load(ContentFolder folder, String language, UnaryOperator<String> wording)
            throws ContentException {
        return new ContentLoader(folder, language, wording).content();
    }

    /// Loads a folder and reads it as an editor would too: the headings, the grade and the claims
    /// of its articles, the sources people see, the days of review, and the drawings. Too slow for
    /// a start of the app.
    ///
    /// @param today the day that reviews are due by
    /// @throws ContentException where the graph itself cannot be read
    public static Content review(ContentFolder folder, String language, LocalDate today)
            throws ContentException {
        return review(folder, language, today, _ -> {});
    }

    /// Reviews a folder and says how far it has come.
    ///
    /// @param progress told the share that is done, 0 to 1, after each article; what it throws ends
    ///   the review
    /// @throws ContentException where the graph itself cannot be read
    public static Content review(
            ContentFolder folder, String language, LocalDate today, DoubleConsumer progress)
            throws ContentException {
        progress.accept(0);
        var loader = new ContentLoader(folder, language, text -> text);
        var review = new ArticleReview(today, loader.problems::add);
        for (var article : loader.graph.articles()) {
            var text = loader.articles.get(article.id());
            var in = loader.nodes.of(NodeKind.ARTICLE).get(article.index());
            review.checkDay(article, in);
            if (text != null) {
                review.checkText(article.kind(), text);
            }
            progress.accept((article.index() + 1.0) / loader.graph.articles().size());
        }
        SourceRule.check(loader.graph, loader.nodes);
        if (folder.hasPictures()) {
            var drawings = Drawings.read(folder);
            loader.problems.addAll(drawings.problems());
            PictureRule.check(loader.nodes, drawings);
        }
        return loader.content();
    }

    private ContentLoader(ContentFolder folder, String language, UnaryOperator<String> wording)
            throws ContentException {
        file = GraphReader.read(folder);
        var builder = new GraphBuilder(file);
        graph = builder.build();
        nodes = builder.nodes();
        boolean whole = file.faults().isEmpty();
        var completeness = new Completeness(graph, nodes);
        completeness.checkGaps();

        var english = TextReader.read(folder, ENGLISH);
        var own = language.equals(ENGLISH) ? english : TextReader.read(folder, language);
        words = Words.of(own, english, wording);
        texts = english == own ? List.of(english) : List.of(own, english);
        texts.forEach(text -> new TextCheck(graph, text).checkGaps());

        var reader = new Articles(folder, language, graph, words, problems::add);
        articles = reader.read();
        if (whole) {
            completeness.checkLeftovers();
            texts.forEach(text -> new TextCheck(graph, text).checkLeftovers());
            reader.checkLeftovers();
            SourceUse.check(graph, nodes, articles.values());
        }
    }

    private Content content() {
        problems.addAll(file.faults().problems());
        texts.forEach(text -> problems.addAll(text.problems()));
        problems.sort(null);
        return new Content(graph, words, articles, problems);
    }
}
