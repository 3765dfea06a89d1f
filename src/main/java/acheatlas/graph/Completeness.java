package acheatlas.graph;

import acheatlas.content.ProblemKind;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;

/// Tells of what is in the graph but leads nowhere: causes nothing points to, findings and sources
/// nobody uses, groups that exclude nothing.
final class Completeness {
    private static final String ARTICLE_PREFIX = "a_";

    private final Graph graph;
    private final Nodes nodes;

    Completeness(Graph graph, Nodes nodes) {
        this.graph = graph;
        this.nodes = nodes;
    }

    /// What a person would miss.
    void checkGaps() {
        checkCauses();
        checkAgeBands();
    }

    /// What could go. Only for a graph nothing was left out of: what a left-out node used is not
    /// needless.
    void checkLeftovers() {
        checkFindings();
        checkGroups();
    }

    private void checkCauses() {
        var articles = new HashSet<String>();
        graph.articles().stream()
                .filter(article -> !article.about().isEmpty())
                .forEach(article -> articles.add(article.id()));
        for (var cause : graph.causes()) {
            var in = nodes.of(NodeKind.CAUSE).get(cause.index());
            var links = graph.causeFindings();
            if (links.start(cause.index()) == links.end(cause.index())) {
                var message = "nothing points to this cause; give it `findings`";
                in.fault(ProblemKind.NO_LINKS, in, message);
            }
            var article = articleOf(cause);
            if (!articles.contains(article)) {
                var message = "add `%s` to `articles` and write it".formatted(article);
                in.fault(ProblemKind.MISSING_ARTICLE, in, message);
            }
        }
    }

    /// Id of the article that explains a cause.
    private static String articleOf(Cause cause) {
        return ARTICLE_PREFIX + cause.id().substring(cause.id().indexOf('_') + 1);
    }

    private void checkFindings() {
        var used = usedFindings();
        for (var finding : graph.findings()) {
            if (!used.get(finding.index())) {
                var in = nodes.of(NodeKind.FINDING).get(finding.index());
                var message =
                        "no cause, red flag, rule or move uses this finding; link it or take it"
                                + " out";
                in.fault(ProblemKind.UNUSED_FINDING, in, message);
            }
        }
    }

    private BitSet usedFindings() {
        var used = new BitSet();
        targets(graph.causeFindings(), used);
        targets(graph.causeModifiers(), used);
        for (var flag : graph.redFlags()) {
            used.set(flag.finding());
            flag.parts().findings().forEach(used::set);
        }
        for (var rule : graph.rules()) {
            rule.when().findings().forEach(used::set);
            rule.asks().forEach(used::set);
            rule.neverAlone().forEach(used::set);
        }
        graph.moves().forEach(move -> move.notFor().forEach(used::set));
        graph.findings().stream()
                .filter(finding -> !finding.group().isEmpty())
                .forEach(finding -> used.set(finding.index()));
        return used;
    }

    private static void targets(Links links, BitSet used) {
        for (int link = 0; link < links.count(); link++) {
            used.set(links.to(link));
        }
    }

    /// A group of one excludes nothing: its other findings have another name, or none.
    private void checkGroups() {
        var groups = new HashMap<String, Integer>();
        graph.findings().forEach(finding -> groups.merge(finding.group(), 1, Integer::sum));
        for (var finding : graph.findings()) {
            if (!finding.group().isEmpty() && groups.getOrDefault(finding.group(), 0) == 1) {
                var message = "no other finding is of group `%s`".formatted(finding.group());
                wrongGroup(finding, message);
            }
        }
    }

    private void checkAgeBands() {
        var bands = graph.findings().stream().filter(one -> !one.ages().isEmpty()).toList();
        for (var band : bands) {
            for (var other : bands) {
                boolean overlap =
                        band.index() > other.index()
                                && band.ages().getFirst() <= other.ages().getLast()
                                && other.ages().getFirst() <= band.ages().getLast();
                if (overlap) {
                    wrongGroup(
                            band, "these years overlap with those of `%s`".formatted(other.id()));
                }
            }
        }
    }

    private void wrongGroup(Finding finding, String message) {
        var in = nodes.of(NodeKind.FINDING).get(finding.index());
        in.fault(ProblemKind.WRONG_GROUP, in.value("group").orElse(in), message);
    }
}
