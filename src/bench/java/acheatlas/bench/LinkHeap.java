package acheatlas.bench;

import acheatlas.graph.Graph;
import acheatlas.graph.GraphDoor;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// What a graph of a million links keeps on the heap, its names apart.
final class LinkHeap implements Measuring {
    /// A String and its bytes, with headers and padding.
    private static final int BYTES_AROUND_A_NAME = 24 + 16;

    @Override
    public List<Figure> figures() throws Exception {
        long before = Memory.usedHeap();
        var graph = GraphDoor.load(MadeGraphs.folder(MadeGraphs.MILLION));
        long kept = Memory.usedHeap() - before;
        long names = names(graph);
        double aLink = (double) (kept - names) / MadeGraphs.MILLION;
        return List.of(
                Figure.of("scale.heap", "Kept on the heap beyond names", aLink, "bytes a link")
                        .atMost(40)
                        .because(
                                String.format(
                                        Locale.ROOT,
                                        "%.1f MB after GC, %.1f MB of it names of %,d nodes",
                                        kept / 1e6,
                                        names / 1e6,
                                        graph.findings().size() + graph.causes().size())));
    }

    private static long names(Graph graph) {
        return names(graph.findings(), it -> it.id())
                + names(graph.causes(), it -> it.id())
                + names(graph.sources(), it -> it.id() + it.title());
    }

    private static <T> long names(Collection<T> nodes, Function<T, String> name) {
        return nodes.stream().mapToLong(it -> BYTES_AROUND_A_NAME + name.apply(it).length()).sum();
    }
}
