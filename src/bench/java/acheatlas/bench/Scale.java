package acheatlas.bench;

import acheatlas.graph.GraphDoor;

import org.openjdk.jmh.util.Statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The figures of the made graph: load, heap, ranking, and others asked the same.
final class Scale implements Measuring {
    private static final String ONE_MORE = "onePickMoreOrLess";
    private static final String BEST = "bestAfterOnePickMoreOrLess";
    private static final String BEST_AT_ONCE = "bestOfAllPicksAtOnce";
    private static final String MILLION = String.valueOf(MadeGraphs.MILLION);
    private static final double MICROSECONDS = 1000;

    @Override
    public List<Figure> figures() throws Exception {
        var jmh =
                Jmh.run(
                        List.of(
                                LoadTimes.class,
                                RankTimes.class,
                                SqliteTimes.class,
                                JgraphtTimes.class));
        var figures = new ArrayList<Figure>();
        figures.add(load(jmh));
        figures.addAll(Child.measure(LinkHeap.class, "-Xmx2g"));
        figures.add(rerank(jmh));
        for (var picks : RankTimes.Kind.values()) {
            for (int links : RankTimes.SIZES) {
                figures.add(curve(jmh, picks, links));
            }
        }
        figures.addAll(ahead(jmh, "SQLite", SqliteTimes.class));
        figures.addAll(ahead(jmh, "JGraphT", JgraphtTimes.class));
        return figures;
    }

    private static Figure load(Jmh jmh) {
        double graph = jmh.times(LoadTimes.class, "graph").getPercentile(50);
        double tokens = jmh.times(LoadTimes.class, "tokens").getPercentile(50);
        return Figure.of(
                        "scale.load",
                        "Loading it, against Gson handing out its bare tokens",
                        graph / tokens,
                        "x")
                .atMost(1.5)
                .because(
                        String.format(
                                Locale.ROOT,
                                "%.0f ms against %.0f ms; medians of 16, wall time, warm",
                                graph,
                                tokens));
    }

    private static Figure rerank(Jmh jmh) {
        var times = jmh.times(RankTimes.class, ONE_MORE, MILLION, RankTimes.Kind.COMMON.name());
        return Figure.of(
                        "scale.rerank",
                        "One pick more or less re-ranks, p99",
                        times.getPercentile(99) / MICROSECONDS,
                        "ms")
                .atMost(1)
                .because("beside ten picks, drawn by how many causes list them; " + told(times));
    }

    private static Figure curve(Jmh jmh, RankTimes.Kind picks, int links) throws Exception {
        var times = jmh.times(RankTimes.class, ONE_MORE, String.valueOf(links), picks.name());
        var chosen = picks.of(GraphDoor.load(MadeGraphs.folder(links)));
        return Figure.of(
                        "scale.curve." + picks.word() + "." + links,
                        String.format(
                                Locale.ROOT, "– of %,d links, %s findings", links, picks.word()),
                        times.getPercentile(50),
                        "µs")
                .because(
                        String.format(
                                Locale.ROOT,
                                "the ten have %,d links, one more %,.0f on average; %s",
                                chosen.linksOfTheTen(),
                                chosen.linksOfOneMore(),
                                told(times)));
    }

    private static String told(Statistics times) {
        return String.format(
                Locale.ROOT,
                "p50 %.0f, p99 %.0f, most %.0f µs, %,d times",
                times.getPercentile(50),
                times.getPercentile(99),
                times.getMax(),
                times.getN());
    }

    private static List<Figure> ahead(Jmh jmh, String rival, Class<?> itsTimes) {
        var common = RankTimes.Kind.COMMON.name();
        var id = "scale." + rival.toLowerCase(Locale.ROOT);
        double its = jmh.times(itsTimes, "allPicksAtOnce").getPercentile(50);
        double more = jmh.times(RankTimes.class, BEST, MILLION, common).getPercentile(50);
        double all = jmh.times(RankTimes.class, BEST_AT_ONCE, MILLION, common).getPercentile(50);
        return List.of(
                Figure.of(id, "One more pick, ahead of " + rival, its / more, "x")
                        .atLeast(10)
                        .because(medians(more, its)),
                Figure.of(id + ".all", "– all eleven from nothing", its / all, "x")
                        .because(medians(all, its)));
    }

    private static String medians(double ours, double its) {
        return String.format(Locale.ROOT, "%.0f µs against %.0f µs, medians", ours, its);
    }
}
