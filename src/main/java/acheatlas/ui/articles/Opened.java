package acheatlas.ui.articles;

import acheatlas.content.article.ArticlePage;
import acheatlas.graph.Article;
import acheatlas.ranking.Assessment;

import java.util.List;

/// An article that is read, and what the picks make of it.
///
/// @param picks indices of the findings that bring it up; empty where none does
record Opened(Article article, ArticlePage page, Assessment assessment, List<Integer> picks) {

    Opened {
        picks = List.copyOf(picks);
    }
}
