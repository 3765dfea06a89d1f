package acheatlas.ui.articles;

import acheatlas.content.article.ArticlePage;
import acheatlas.graph.Article;
import acheatlas.graph.Cause;
import acheatlas.graph.Content;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The state of the articles: what the picks bring up, which article is open, and what was answered
/// in its questions.
///
/// Follows an assessment it does not own. [#seen()] changes once for each step, whole. An article
/// is read on when it is first opened, and kept. JavaFX thread only.
public final class ArticlesViewModel {
    private final Content content;
    private final ObservableValue<Assessment> assessment;
    private final ReadOnlyObjectWrapper<Seen> seen;
    private final Map<String, ArticlePage> pages = new HashMap<>();
    private final Map<Asked, Integer> answers = new HashMap<>();
    private final Deque<String> past = new ArrayDeque<>();
    private final BooleanProperty opensLinks = new SimpleBooleanProperty(true);
    private boolean isVisit;
    private Runnable leave = () -> {};

    /// A question of an article, by its place among them.
    private record Asked(String article, int question) {}

    /// Follows `assessment` for as long as it lives.
    public ArticlesViewModel(Content content, ObservableValue<Assessment> assessment) {
        this.content = content;
        this.assessment = assessment;
        var now = assessment.getValue();
        seen = new ReadOnlyObjectWrapper<>(new Seen(now, suggestions(now), "", Seen.Back.SHELF));
        assessment.addListener((_, _, _) -> follow());
    }

    private void follow() {
        var now = assessment.getValue();
        if (now.findings().isEmpty()) {
            answers.clear();
        }
        seen.set(new Seen(now, suggestions(now), seen().open(), seen().back()));
    }

    private List<Suggestion> suggestions(Assessment now) {
        return Suggestions.of(graph(), now).stream()
                .filter(suggestion -> isWritten(suggestion.article()))
                .toList();
    }

    private boolean isWritten(Article article) {
        return content.article(article.id()).isPresent();
    }

    ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    Seen seen() {
        return seen.get();
    }

    Graph graph() {
        return content.graph();
    }

    /// Every article there are words for, in the graph's order.
    List<Article> shelf() {
        return graph().articles().stream().filter(this::isWritten).toList();
    }

    Optional<Article> article(String id) {
        return graph().articles().stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /// The article written about one cause; empty where nobody has written it.
    Optional<Article> articleAbout(Cause cause) {
        return shelf().stream()
                .filter(article -> article.kind() == Article.Kind.CAUSE)
                .filter(article -> article.about().contains(cause.index()))
                .findFirst();
    }

    /// The parts of an article; empty where nobody has written it.
    Optional<ArticlePage> page(String id) {
        content.article(id).ifPresent(text -> pages.computeIfAbsent(id, _ -> ArticlePage.of(text)));
        return Optional.ofNullable(pages.get(id));
    }

    /// Opens an article from the shelf, or from a link in another article. One that does not exist
    /// is not opened.
    public void open(String id) {
        if (content.article(id).isPresent() && !id.equals(seen().open())) {
            if (seen().isReading()) {
                past.push(seen().open());
            }
            show(id);
        }
    }

    /// Opens an article from another screen; the way back leads there.
    public void visit(String id) {
        if (content.article(id).isPresent()) {
            past.clear();
            isVisit = true;
            show(id);
        }
    }

    private void show(String id) {
        seen.set(seen().with(id, way()));
    }

    private Seen.Back way() {
        if (!past.isEmpty()) {
            return Seen.Back.ARTICLE;
        }
        return isVisit ? Seen.Back.SCREEN : Seen.Back.SHELF;
    }

    /// Goes back to where the article was opened from.
    void back() {
        switch (seen().back()) {
            case ARTICLE -> show(past.pop());
            case SHELF -> toShelf();
            case SCREEN -> {
                toShelf();
                leave.run();
            }
        }
    }

    /// Closes the article.
    public void toShelf() {
        past.clear();
        isVisit = false;
        seen.set(seen().with("", Seen.Back.SHELF));
    }

    /// Called when the way back leads out of the articles.
    public void onLeave(Runnable action) {
        leave = action;
    }

    /// Whether sources can be opened in the browser; off where the window is for everybody.
    public BooleanProperty opensLinksProperty() {
        return opensLinks;
    }

    /// The answer chosen for a question of an article, by its place; empty before one was.
    OptionalInt answer(String article, int question) {
        var chosen = answers.get(new Asked(article, question));
        return chosen == null ? OptionalInt.empty() : OptionalInt.of(chosen);
    }

    void answer(String article, int question, int option) {
        answers.put(new Asked(article, question), option);
    }
}
