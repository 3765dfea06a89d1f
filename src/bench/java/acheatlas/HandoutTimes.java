package acheatlas;

import acheatlas.bench.Figure;
import acheatlas.bench.Measuring;
import acheatlas.bench.Sample;
import acheatlas.handout.Handout;
import acheatlas.handout.HandoutOptions;
import acheatlas.handout.HandoutWriter;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The page to take home as a PDF in memory.
public final class HandoutTimes implements Measuring {
    private static final int WARM = 15;
    private static final int TIMES = 40;
    private static final List<String> PICKED =
            List.of("s_low_back_pain", "s_worse_sitting", "s_hip_flexor_tightness");

    @Override
    public List<Figure> figures() throws Exception {
        var parts = Parts.open(Path.of("data"), OpenWindow.MESSAGES, "");
        var graph = parts.content().graph();
        var findings = Findings.none();
        for (var id : PICKED) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        var assessment = parts.explorer().assess(findings);
        var handout = Handout.of(parts.content(), parts.explorer(), assessment);
        var writer = new HandoutWriter(OpenWindow.MESSAGES, parts.drawings());
        long first = System.nanoTime();
        int bytes = writer.pdf(handout, HandoutOptions.PLAIN).length;
        double cold = (System.nanoTime() - first) / 1e6;
        var times = new double[TIMES];
        for (int time = -WARM; time < TIMES; time++) {
            long start = System.nanoTime();
            writer.pdf(handout, HandoutOptions.PLAIN);
            if (time >= 0) {
                times[time] = (System.nanoTime() - start) / 1e6;
            }
        }
        var sample = Sample.of(times);
        return List.of(
                Figure.of("handout.pdf", "The PDF, warm, p99", sample.percentile(99), "ms")
                        .atMost(500)
                        .because(
                                String.format(
                                        Locale.ROOT,
                                        "on the clock, %d times, %,d bytes; %s",
                                        TIMES,
                                        bytes,
                                        sample.in("ms"))),
                Figure.of("handout.first", "– the first one", cold, "ms"));
    }
}
