package acheatlas.bench;

import acheatlas.graph.GraphDoor;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;
import acheatlas.ranking.Ranker;
import acheatlas.triage.Findings;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// The ranking of a made graph: what one pick more, or less, costs, and what all eleven at once.
///
/// Looks at the first five causes and their reasons, as the window does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class RankTimes {
    static final int SHOWN = 5;

    /// Which findings are picked.
    public enum Kind {
        /// Drawn by how many causes list them.
        COMMON,
        /// With fifty links each.
        FIFTY
    }

    @Param({"10000", "100000", "1000000"})
    private int links;

    @Param private Kind picks = Kind.COMMON;

    private Ranker ranker;
    private Findings before;
    private List<Findings> after;
    private int step;

    // JMH calls the setup before anything else
    @SuppressWarnings("NullAway.Init")
    public RankTimes() {}

    @Setup
    public void load() throws Exception {
        var graph = GraphDoor.load(MadeGraphs.folder(links));
        var chosen =
                switch (picks) {
                    case COMMON -> Picks.common(graph);
                    case FIFTY -> Picks.ofLinks(graph, 50);
                };
        ranker = new Ranker(graph);
        before = chosen.before();
        after = chosen.after();
    }

    @Benchmark
    public int onePickMoreOrLess() {
        step++;
        boolean isMore = step % 2 == 1;
        return look(ranker.rank(isMore ? after.get(step / 2 % after.size()) : before));
    }

    @Benchmark
    public int allPicksAtOnce() {
        step++;
        ranker.rank(Findings.none());
        return look(ranker.rank(after.get(step % after.size())));
    }

    private static int look(RankedCauses ranked) {
        return reasons(ranked.causes()) + reasons(ranked.contributors());
    }

    private static int reasons(List<RankedCause> causes) {
        int all = 0;
        for (int place = 0; place < Math.min(SHOWN, causes.size()); place++) {
            all += causes.get(place).reasons().size();
        }
        return all;
    }
}
