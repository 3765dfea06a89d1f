package acheatlas.graph;

import java.util.ArrayList;
import java.util.List;

/// Finds links that lead back to where they came from. Keeps its own stack: a chain of causes may
/// be longer than the machine's.
final class Cycles {
    private final Links links;
    private final int[] next;
    private final boolean[] onPath;
    private final List<Integer> path = new ArrayList<>();
    private final List<Closing> found = new ArrayList<>();

    /// A link that closes a circle.
    ///
    /// @param circle the nodes of the circle, beginning and ending with the same
    record Closing(int link, List<Integer> circle) {}

    private Cycles(Links links, int nodeCount) {
        this.links = links;
        next = new int[nodeCount];
        onPath = new boolean[nodeCount];
        for (int node = 0; node < nodeCount; node++) {
            next[node] = links.start(node);
        }
    }

    /// The links without which nothing leads in a circle any more, one for each circle met.
    ///
    /// @param links from nodes of a kind to nodes of the same kind
    static List<Closing> in(Links links, int nodeCount) {
        var cycles = new Cycles(links, nodeCount);
        for (int node = 0; node < nodeCount; node++) {
            cycles.walkFrom(node);
        }
        return cycles.found;
    }

    private void walkFrom(int root) {
        step(root);
        while (!path.isEmpty()) {
            int node = path.getLast();
            if (next[node] < links.end(node)) {
                int link = next[node]++;
                follow(link, links.to(link));
            } else {
                onPath[node] = false;
                path.removeLast();
            }
        }
    }

    private void follow(int link, int node) {
        if (onPath[node]) {
            var circle = new ArrayList<>(path.subList(path.indexOf(node), path.size()));
            circle.add(node);
            found.add(new Closing(link, circle));
        } else {
            step(node);
        }
    }

    /// A node whose links are all followed already leads to no new circle, only back at once.
    private void step(int node) {
        onPath[node] = true;
        path.add(node);
    }
}
