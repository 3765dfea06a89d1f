package acheatlas.content;

import acheatlas.content.Problem.Severity;

import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Reads `articles/<language>/<id>.md`: CommonMark without HTML.
public final class ArticleReader {
    private static final long LARGEST = 1L << 20;
    // a hostile file would nest until the stack ends
    private static final int DEEPEST = 32;

    private final ContentFolder folder;
    private final UnaryOperator<String> wording;
    private final Consumer<Problem> problems;
    private final Parser parser =
            Parser.builder()
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .maxOpenBlockParsers(DEEPEST)
                    .maxInlineNesting(DEEPEST)
                    .build();

    /// @param problems told of every fault found on the way
    public ArticleReader(ContentFolder folder, Consumer<Problem> problems) {
        this(folder, text -> text, problems);
    }

    /// @param wording what each text is shown as
    /// @param problems told of every fault found on the way
    public ArticleReader(
            ContentFolder folder, UnaryOperator<String> wording, Consumer<Problem> problems) {
        this.folder = folder;
        this.wording = wording;
        this.problems = problems;
    }

    /// Whether an article is written in a language.
    public boolean exists(String language, String id) {
        return Files.exists(folder.article(language, id));
    }

    /// An article in one language; empty where it is missing or unreadable, which has been told.
    public Optional<ArticleText> read(String language, String id) {
        var file = folder.article(language, id);
        try {
            var document = parser.parse(wording.apply(Utf8File.read(file, LARGEST)));
            var outline = ArticleOutline.of(document);
            var text =
                    new ArticleText(
                            folder.shown(file),
                            language,
                            id,
                            outline.title().orElse(id),
                            outline.lead(),
                            document,
                            outline.headings(),
                            outline.links());
            outline.faults().forEach(fault -> problems.accept(fault.in(text)));
            return Optional.of(text);
        } catch (IOException e) {
            problems.accept(missing(FileFault.of(folder, file, e), id));
            return Optional.empty();
        }
    }

    private static Problem missing(Problem fault, String id) {
        boolean gone = fault.kind() == ProblemKind.MISSING_FILE;
        return new Problem(
                fault.file(),
                fault.line(),
                fault.column(),
                id,
                gone ? ProblemKind.MISSING_ARTICLE : fault.kind(),
                Severity.ERROR,
                gone ? "write this article: `# Title`, then a first paragraph" : fault.message());
    }

    /// The ids of the articles that lie in a language's folder.
    public List<String> written(String language) {
        try {
            return folder.articleIds(language);
        } catch (IOException e) {
            problems.accept(FileFault.of(folder, folder.articles(language), e));
            return List.of();
        }
    }

    /// An article that no entry of the graph names, so that nobody will ever see it.
    public Problem unlisted(String language, String id) {
        var message = "list this article under `articles` in graph.json, or delete it";
        return problem(language, id, ProblemKind.UNKNOWN_ID, Severity.ERROR, message);
    }

    /// An article that is shown in English.
    public Problem untranslated(String language, String id) {
        var message = "not translated yet: shown in English";
        return problem(language, id, ProblemKind.MISSING_ARTICLE, Severity.WARNING, message);
    }

    private Problem problem(
            String language, String id, ProblemKind kind, Severity severity, String message) {
        var file = folder.shown(folder.article(language, id));
        return new Problem(file, 1, 1, id, kind, severity, message);
    }
}
