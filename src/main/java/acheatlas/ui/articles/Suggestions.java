package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Band;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.triage.Answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which articles fit an assessment, and because of which picks: first those about what may be
/// serious, then what fits best, what the picks bring up by themselves, and the long reads.
final class Suggestions {
    private final Graph graph;
    private final Assessment assessment;
    private final Map<Article, List<Integer>> found = new LinkedHashMap<>();

    private Suggestions(Graph graph, Assessment assessment) {
        this.graph = graph;
        this.assessment = assessment;
    }

    static List<Suggestion> of(Graph graph, Assessment assessment) {
        var suggestions = new Suggestions(graph, assessment);
        suggestions.collect();
        return suggestions.found.entrySet().stream()
                .map(entry -> new Suggestion(entry.getKey(), entry.getValue()))
                .toList();
    }

    private void collect() {
        byFlags();
        byCauses(Band.BEST);
        byPicks();
        pillars();
        byCauses(Band.SOME);
    }

    private void byFlags() {
        var flags =
                assessment.advice().flags().stream()
                        .map(raised -> raised.flag().finding())
                        .filter(assessment.findings()::isPresent)
                        .toList();
        for (var cause : assessment.urgentCauses()) {
            about(cause).forEach(article -> add(article, flags));
        }
    }

    private void byCauses(Band band) {
        ranked().filter(ranked -> ranked.band() == band)
                .forEach(ranked -> about(ranked.cause()).forEach(one -> add(one, picks(ranked))));
    }

    private Stream<RankedCause> ranked() {
        return assessment.ranked().all();
    }

    /// The article written about one cause.
    private Stream<Article> about(Cause cause) {
        return graph.articles().stream()
                .filter(article -> article.kind() == Article.Kind.CAUSE)
                .filter(article -> article.about().contains(cause.index()));
    }

    private void byPicks() {
        for (var article : graph.articles()) {
            add(article, article.findings().stream().filter(this::isPicked).toList());
        }
    }

    private boolean isPicked(int finding) {
        return assessment.findings().isPresent(finding);
    }

    /// The long reads about what fits best.
    private void pillars() {
        ranked().filter(ranked -> ranked.band() == Band.BEST)
                .forEach(
                        ranked ->
                                graph.articles().stream()
                                        .filter(one -> one.kind() == Article.Kind.PILLAR)
                                        .filter(one -> isAbout(one, ranked.cause()))
                                        .forEach(one -> add(one, picks(ranked))));
    }

    private static boolean isAbout(Article article, Cause cause) {
        return article.about().contains(cause.index());
    }

    private List<Integer> picks(RankedCause ranked) {
        return ranked.reasonsFor().stream().map(Reason::finding).filter(this::isPicked).toList();
    }

    /// Without a pick there would be nothing to say why it is here.
    private void add(Article article, List<Integer> picks) {
        if (!picks.isEmpty()) {
            var known = found.computeIfAbsent(article, _ -> new ArrayList<>());
            picks.stream().filter(pick -> !known.contains(pick)).forEach(known::add);
        }
    }

    /// How many things somebody said they have.
    static long count(Assessment assessment) {
        return assessment.findings().all(Answer.PRESENT).count();
    }
}
