package acheatlas.ranking;

import acheatlas.graph.Graph;
import acheatlas.graph.Links;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The running sums of one ranking: only the causes some pick is linked with.
final class Tallies {
    private final Graph graph;
    private final Weights weights;
    private final Map<Integer, Tally> byCause = new LinkedHashMap<>();

    Tallies(Graph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    Collection<Tally> all() {
        return byCause.values();
    }

    void addPresent(int finding) {
        var links = graph.causeFindings();
        for (int place = links.backStart(finding); place < links.backEnd(finding); place++) {
            int link = links.backLink(place);
            var tally = of(links.from(link));
            tally.add(reason(links, link, weights.present(link)));
            tally.countMatch(links.suggests(link), weights.opensGate(finding));
        }
        var modifiers = graph.causeModifiers();
        for (int place = modifiers.backStart(finding);
                place < modifiers.backEnd(finding);
                place++) {
            int link = modifiers.backLink(place);
            var tally = of(modifiers.from(link));
            tally.add(reason(modifiers, link, weights.modifier(link)));
            tally.countModifier(modifiers.suggests(link));
        }
    }

    void addAbsent(int finding) {
        var links = graph.causeFindings();
        for (int place = links.backStart(finding); place < links.backEnd(finding); place++) {
            int link = links.backLink(place);
            of(links.from(link)).add(reason(links, link, weights.absent(link)));
        }
        var modifiers = graph.causeModifiers();
        for (int place = modifiers.backStart(finding);
                place < modifiers.backEnd(finding);
                place++) {
            int link = modifiers.backLink(place);
            double weight = weights.modifierAbsent(link);
            if (weight != 0) {
                of(modifiers.from(link)).add(reason(modifiers, link, weight));
            }
        }
    }

    private Tally of(int cause) {
        return byCause.computeIfAbsent(cause, Tally::new);
    }

    private static Reason reason(Links links, int link, double weight) {
        List<Integer> sources = Arrays.stream(links.sources(link)).boxed().toList();
        return new Reason(
                links.to(link), weight, Reason.Strength.of(weight), links.evidence(link), sources);
    }
}
