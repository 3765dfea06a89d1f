package acheatlas.graph;

import acheatlas.content.ArticleLink;
import acheatlas.content.ArticleReader;
import acheatlas.content.ArticleText;
import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.content.Words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads the articles the graph names and holds what they link to.
final class Articles {
    private final ArticleReader reader;
    private final String language;
    private final Graph graph;
    private final Words words;
    private final Consumer<Problem> problems;
    private final Set<String> ids;
    private final Map<String, Source> sources;

    Articles(
            ContentFolder folder,
            String language,
            Graph graph,
            Words words,
            Consumer<Problem> problems) {
        reader = new ArticleReader(folder, words.wording(), problems);
        this.language = language;
        this.graph = graph;
        this.words = words;
        this.problems = problems;
        ids = graph.articles().stream().map(Article::id).collect(Collectors.toSet());
        sources =
                graph.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }

    /// The articles by id, each in English where the language has none.
    Map<String, ArticleText> read() {
        var texts = new LinkedHashMap<String, ArticleText>();
        for (var article : graph.articles()) {
            read(article.id()).ifPresent(text -> texts.put(article.id(), text));
        }
        texts.values().forEach(this::check);
        return texts;
    }

    /// Tells of articles nobody will ever see.
    void checkLeftovers() {
        reader.written(language).stream()
                .filter(id -> !ids.contains(id))
                .forEach(id -> problems.accept(reader.unlisted(language, id)));
    }

    private Optional<ArticleText> read(String id) {
        if (language.equals(ContentLoader.ENGLISH) || reader.exists(language, id)) {
            return reader.read(language, id);
        }
        problems.accept(reader.untranslated(language, id));
        return reader.read(ContentLoader.ENGLISH, id);
    }

    private void check(ArticleText text) {
        for (var link : text.links()) {
            if (!exists(link)) {
                var message =
                        "no %s is called `%s`; correct the link"
                                .formatted(link.target().scheme(), link.id());
                fault(text, link, ProblemKind.DEAD_LINK, message);
            } else if (isUnverified(link)) {
                var message =
                        "`%s` has not been checked against a public copy; verify it or cite another"
                                .formatted(link.id());
                fault(text, link, ProblemKind.UNVERIFIED_SOURCE, message);
            }
        }
    }

    private void fault(ArticleText text, ArticleLink link, ProblemKind kind, String message) {
        problems.accept(text.problem(kind, link.line(), link.column(), message));
    }

    private boolean exists(ArticleLink link) {
        var id = link.id();
        return switch (link.target()) {
            case CAUSE -> graph.cause(id).isPresent();
            case FINDING -> graph.finding(id).isPresent();
            case MOVE -> graph.move(id).isPresent();
            case SOURCE -> sources.containsKey(id);
            case ARTICLE -> ids.contains(id);
            case WORD -> words.glossary().containsKey(id);
        };
    }

    private boolean isUnverified(ArticleLink link) {
        var source = sources.get(link.id());
        return link.target() == ArticleLink.Target.SOURCE && source != null && !source.verified();
    }
}
