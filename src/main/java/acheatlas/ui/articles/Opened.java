package acheatlas.ui.articles;

import acheatlas.content.article.ArticlePage;
import acheatlas.graph.Article;
import acheatlas.graph.Cause;
import acheatlas.ranking.Assessment;

import java.util.List;
import java.util.Optional;

/// An article that is read, and what the picks make of it.
///
/// @param picks indices of the findings that bring it up; empty where none does
record Opened(Article article, ArticlePage page, Assessment assessment, List<Integer> picks) {

    Opened {
        picks = List.copyOf(picks);
    }

    /// The cause it is about, where that is on somebody's list.
    Optional<Cause> rankedCause() {
        return assessment
                .ranked()
                .all()
                .map(ranked -> ranked.cause())
                .filter(_ -> article.kind() == Article.Kind.CAUSE)
                .filter(cause -> article.about().contains(cause.index()))
                .findFirst();
    }
}
