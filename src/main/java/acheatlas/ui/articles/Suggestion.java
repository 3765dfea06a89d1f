package acheatlas.ui.articles;

import acheatlas.graph.Article;

import java.util.List;

/// An article that fits what was picked.
///
/// @param picks indices of the findings that bring it up, strongest first
record Suggestion(Article article, List<Integer> picks) {

    Suggestion {
        picks = List.copyOf(picks);
    }
}
