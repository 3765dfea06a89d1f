package acheatlas.bench;

import acheatlas.graph.Graph;
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
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The ranking of a made graph: what one pick more, or less, costs, and what all eleven at once.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class RankTimes {
    static final int[] SIZES = {10_000, 100_000, MadeGraphs.MILLION};

    /// Which findings are picked.
    public enum Kind {
        /// Drawn by how many causes list them.
        COMMON,
        /// Each listed by about fifty causes, however large the graph.
        EVEN;

        Picks of(Graph graph) {
            return this == COMMON ? Picks.common(graph) : Picks.even(graph);
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
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
        var chosen = picks.of(graph);
        ranker = new Ranker(graph);
        before = chosen.before();
        after = chosen.after();
    }

    /// With the reasons of the first five in both lists, as the window shows them.
    @Benchmark
    public int onePickMoreOrLess() {
        var ranked = oneStep();
        return reasons(ranked.causes()) + reasons(ranked.contributors());
    }

    /// The [Question] others are asked.
    @Benchmark
    public int bestAfterOnePickMoreOrLess() {
        return best(oneStep());
    }

    /// The [Question] others are asked, with nothing known from before.
    @Benchmark
    public int bestOfAllPicksAtOnce() {
        step++;
        ranker.rank(Findings.none());
        return best(ranker.rank(after.get(step % after.size())));
    }

    private RankedCauses oneStep() {
        step++;
        boolean isMore = step % 2 == 1;
        return ranker.rank(isMore ? after.get(step / 2 % after.size()) : before);
    }

    private static int best(RankedCauses ranked) {
        var causes = ranked.causes();
        int sum = 0;
        for (int place = 0; place < Math.min(Question.SHOWN, causes.size()); place++) {
            sum += causes.get(place).cause().index();
        }
        return sum;
    }

    private static int reasons(List<RankedCause> causes) {
        int all = 0;
        for (int place = 0; place < Math.min(Question.SHOWN, causes.size()); place++) {
            all += causes.get(place).reasons().size();
        }
        return all;
    }
}
