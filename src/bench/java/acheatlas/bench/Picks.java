package acheatlas.bench;

import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ten findings a person has, and others to pick as the eleventh.
///
/// @param base indices of the ten
/// @param more indices of the others
record Picks(Graph graph, List<Integer> base, List<Integer> more) {
    static final int BASE = 10;
    private static final int MORE = 200;
    private static final int EVEN = 50;
    private static final long SEED = 7;

    /// As people pick: what many causes list is picked often.
    static Picks common(Graph graph) {
        var links = graph.causeFindings();
        var random = new Random(SEED);
        var drawn = new LinkedHashSet<Integer>();
        while (drawn.size() < BASE + MORE) {
            drawn.add(links.to(random.nextInt(links.count())));
        }
        return of(graph, List.copyOf(drawn));
    }

    /// Findings with about fifty links each.
    static Picks even(Graph graph) {
        return of(
                graph,
                IntStream.range(0, graph.findings().size())
                        .boxed()
                        .sorted(
                                Comparator.comparingInt(
                                        finding -> Math.abs(linksOf(graph, finding) - EVEN)))
                        .limit(2 * BASE)
                        .toList());
    }

    private static Picks of(Graph graph, List<Integer> findings) {
        return new Picks(graph, findings.subList(0, BASE), findings.subList(BASE, findings.size()));
    }

    private static int linksOf(Graph graph, int finding) {
        var links = graph.causeFindings();
        return links.backEnd(finding) - links.backStart(finding);
    }

    Findings before() {
        return present(base.stream());
    }

    /// The ten and each of the others.
    List<Findings> after() {
        return more.stream()
                .map(one -> present(Stream.concat(base.stream(), Stream.of(one))))
                .toList();
    }

    /// The same as indices, for those who know nothing of findings.
    List<int[]> afterIndices() {
        return more.stream()
                .map(one -> IntStream.concat(base.stream().mapToInt(it -> it), IntStream.of(one)))
                .map(IntStream::toArray)
                .toList();
    }

    private Findings present(Stream<Integer> all) {
        var findings = Findings.none();
        for (int finding : all.toList()) {
            findings = findings.with(graph, graph.finding(finding), Answer.PRESENT);
        }
        return findings;
    }

    int linksOfTheTen() {
        return base.stream().mapToInt(finding -> linksOf(graph, finding)).sum();
    }

    double linksOfOneMore() {
        return more.stream().mapToInt(it -> linksOf(graph, it)).average().orElse(0);
    }
}
