package acheatlas.graph;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;

/// Names everything in a graph, for tests that ask what a fault has cost.
final class Inventory {
    private Inventory() {}

    /// Every node by its id, every link as `cause>finding`, `cause~modifier`, `cause=>cause` or
    /// `cause:move`.
    static SortedSet<String> of(Graph graph) {
        var all = new TreeSet<String>(graph.muscles());
        graph.regions().forEach(node -> all.add(node.id()));
        graph.findings().forEach(node -> all.add(node.id()));
        graph.rules().forEach(node -> all.add(node.id()));
        graph.gate().forEach(node -> all.add(node.id()));
        graph.causes().forEach(node -> all.add(node.id()));
        graph.moves().forEach(node -> all.add(node.id()));
        graph.referrals().forEach(node -> all.add(node.id()));
        graph.articles().forEach(node -> all.add(node.id()));
        graph.sources().forEach(node -> all.add(node.id()));
        links(graph, graph.causeFindings(), ">", to -> graph.finding(to).id(), all);
        links(graph, graph.causeModifiers(), "~", to -> graph.finding(to).id(), all);
        links(graph, graph.feeds(), "=>", to -> graph.cause(to).id(), all);
        links(graph, graph.causeMoves(), ":", to -> graph.move(to).id(), all);
        return all;
    }

    private static void links(
            Graph graph, Links links, String sign, IntFunction<String> target, Set<String> all) {
        for (int link = 0; link < links.count(); link++) {
            var from = graph.cause(links.from(link)).id();
            all.add(from + sign + target.apply(links.to(link)));
        }
    }
}
