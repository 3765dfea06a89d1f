package acheatlas.ui.explore;

import acheatlas.content.ArticleText;
import acheatlas.content.CauseWords;
import acheatlas.content.FindingWords;
import acheatlas.content.MoveWords;
import acheatlas.content.MuscleWords;
import acheatlas.content.Words;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Cause;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;

import java.util.Map;
import java.util.Optional;

/// Every word the Explore screen shows, from the content and from the messages, by graph node.
///
/// @param articles the articles of the language by id
public record ExploreWords(
        Graph graph, Words content, Messages messages, Map<String, ArticleText> articles) {

    public ExploreWords {
        articles = Map.copyOf(articles);
    }

    public String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    public FindingWords of(Finding finding) {
        return content.finding(finding.id());
    }

    public CauseWords of(Cause cause) {
        return content.cause(cause.id());
    }

    public MoveWords of(Move move) {
        return content.move(move.id());
    }

    MuscleWords muscle(String id) {
        return content.muscle(id);
    }

    public String name(Finding finding) {
        return of(finding).name();
    }

    String on(BodySide side, String name) {
        return switch (side) {
            case LEFT -> say("picture.region.left", name);
            case RIGHT -> say("picture.region.right", name);
            case BOTH -> say("explore.pick.both", name);
        };
    }

    public String name(int finding) {
        return name(graph.finding(finding));
    }

    public String name(Cause cause) {
        return of(cause).name();
    }

    String region(String id) {
        return content.region(id);
    }

    public String rule(String id) {
        return content.rule(id).action();
    }

    /// Why a finding points to a cause; empty where nobody has written it yet.
    Optional<String> reason(Cause cause, int finding) {
        return content.reason(cause.id(), graph.finding(finding).id());
    }

    Optional<String> feeds(Cause cause, Cause fed) {
        return content.feeds(cause.id(), fed.id());
    }

    /// The article about a cause; empty where there is none in the content.
    Optional<ArticleText> article(Cause cause) {
        return graph.articles().stream()
                .filter(article -> article.about().contains(cause.index()))
                .map(article -> articles.get(article.id()))
                .filter(text -> text != null)
                .findFirst();
    }
}
