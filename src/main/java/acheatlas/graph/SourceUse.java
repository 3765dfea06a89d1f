package acheatlas.graph;

import acheatlas.content.ArticleLink;
import acheatlas.content.ArticleText;
import acheatlas.content.ProblemKind;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Warns of verified sources that nothing in the content cites; the others are internal notes.
final class SourceUse {
    private final Graph graph;
    private final BitSet cited = new BitSet();

    private SourceUse(Graph graph) {
        this.graph = graph;
    }

    static void check(Graph graph, Nodes nodes, Collection<ArticleText> articles) {
        var use = new SourceUse(graph);
        use.collect(articles);
        for (var source : graph.sources()) {
            if (source.verified() && !use.cited.get(source.index())) {
                var in = nodes.of(NodeKind.SOURCE).get(source.index());
                var message = "nothing cites this source; cite it or take it out";
                in.warn(ProblemKind.UNUSED_SOURCE, in, message);
            }
        }
    }

    private void collect(Collection<ArticleText> articles) {
        collect(graph.causeFindings());
        collect(graph.feeds());
        graph.redFlags().forEach(flag -> cite(flag.sources()));
        graph.rules().forEach(rule -> cite(rule.sources()));
        graph.causes().forEach(cause -> cite(cause.sources()));
        graph.moves().forEach(move -> cite(move.sources()));
        graph.referrals().forEach(referral -> cite(referral.sources()));
        graph.articles().forEach(article -> cite(article.sources()));
        var byId = new HashMap<String, Integer>();
        graph.sources().forEach(source -> byId.put(source.id(), source.index()));
        for (var article : articles) {
            article.links().forEach(link -> cite(link, byId));
        }
    }

    private void collect(Links links) {
        for (int link = 0; link < links.count(); link++) {
            for (int source : links.sources(link)) {
                cited.set(source);
            }
        }
    }

    private void cite(Collection<Integer> sources) {
        sources.forEach(cited::set);
    }

    private void cite(ArticleLink link, Map<String, Integer> byId) {
        var index = byId.get(link.id());
        if (link.target() == ArticleLink.Target.SOURCE && index != null) {
            cited.set(index);
        }
    }
}
