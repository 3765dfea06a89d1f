package acheatlas.graph;

import acheatlas.content.ArticleText;
import acheatlas.content.Problem;
import acheatlas.content.Words;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A content folder, loaded: what is sound of it, and what is wrong with the rest.
///
/// @param articles by id, each in English where the chosen language has none
/// @param problems by file and place
public record Content(
        Graph graph, Words words, Map<String, ArticleText> articles, List<Problem> problems) {

    public Content {
        articles = Map.copyOf(articles);
        problems = List.copyOf(problems);
    }

    /// An article's words; empty where nobody has written it yet.
    public Optional<ArticleText> article(String id) {
        return Optional.ofNullable(articles.get(id));
    }
}
