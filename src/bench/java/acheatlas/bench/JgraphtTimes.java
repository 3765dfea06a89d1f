package acheatlas.bench;

import acheatlas.graph.GraphDoor;

import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;

/// The [Question] put to a JGraphT graph with an edge from each finding to the causes that list it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class JgraphtTimes {
    private SimpleDirectedWeightedGraph<Integer, DefaultWeightedEdge> edges;
    private List<int[]> picks;
    private int step;

    // JMH calls the setup before anything else
    @SuppressWarnings("NullAway.Init")
    public JgraphtTimes() {}

    /// Findings are vertices from 0 on, causes those behind them.
    @Setup
    public void fill() throws Exception {
        var graph = GraphDoor.load(MadeGraphs.folder(MadeGraphs.MILLION));
        picks = Picks.common(graph).afterIndices();
        edges = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
        int findings = graph.findings().size();
        for (int vertex = 0; vertex < findings + graph.causes().size(); vertex++) {
            edges.addVertex(vertex);
        }
        var links = graph.causeFindings();
        for (int link = 0; link < links.count(); link++) {
            var edge = edges.addEdge(links.to(link), findings + links.from(link));
            edges.setEdgeWeight(edge, Question.weight(graph, link));
        }
    }

    @Benchmark
    public int allPicksAtOnce() {
        var sums = new HashMap<Integer, Double>();
        for (int finding : picks.get(step++ % picks.size())) {
            for (var edge : edges.outgoingEdgesOf(finding)) {
                sums.merge(edges.getEdgeTarget(edge), edges.getEdgeWeight(edge), Double::sum);
            }
        }
        var best = new PriorityQueue<>(Map.Entry.<Integer, Double>comparingByValue());
        for (var sum : sums.entrySet()) {
            best.add(sum);
            if (best.size() > Question.SHOWN) {
                best.remove();
            }
        }
        return best.stream().mapToInt(Map.Entry::getKey).sum();
    }
}
