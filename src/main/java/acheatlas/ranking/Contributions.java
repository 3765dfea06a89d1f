package acheatlas.ranking;

import acheatlas.graph.Graph;
import acheatlas.triage.Answer;

/// What one answer does to the causes it is linked with.
final class Contributions {
    private static final int TELLING = 2;

    private final Graph graph;
    private final Weights weights;

    Contributions(Graph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
    }

    /// What an answer adds; the work is the finding's own links.
    Tallies of(int finding, Answer answer) {
        return switch (answer) {
            case PRESENT -> signs(finding, true).plus(modifiers(finding, true));
            case ABSENT -> signs(finding, false).plus(modifiers(finding, false));
            case UNSURE -> Tallies.NONE;
        };
    }

    private Tallies signs(int finding, boolean present) {
        var links = graph.causeFindings();
        int start = links.backStart(finding);
        int end = links.backEnd(finding);
        var tallies = new TalliesBuilder(end - start);
        var worth = present ? weights.present(finding) : weights.absent(finding);
        long gate = present && weights.opensGate(finding) ? Tallies.GATE : 0;
        for (int place = start; place < end; place++) {
            int link = links.backLink(place);
            int suggests = links.suggests(link);
            long match = present ? Tallies.LINK + Tallies.MATCH : Tallies.LINK;
            if (present && suggests >= TELLING) {
                match += Tallies.TELLING;
            }
            long sum = Weights.whole(worth.of(suggests, links.expected(link)));
            tallies.add(links.from(link), sum, match, gate);
        }
        return tallies.build();
    }

    private Tallies modifiers(int finding, boolean present) {
        var links = graph.causeModifiers();
        int start = links.backStart(finding);
        int end = links.backEnd(finding);
        var tallies = new TalliesBuilder(end - start);
        for (int place = start; place < end; place++) {
            int link = links.backLink(place);
            double weight = weights.modifier(link, present);
            if (weight != 0) {
                long doors = present ? doors(links.suggests(link)) : 0;
                tallies.add(links.from(link), Weights.whole(weight), Tallies.LINK, doors);
            }
        }
        return tallies.build();
    }

    private static long doors(int effect) {
        if (effect > 0) {
            return Tallies.RAISES;
        }
        return effect == -Weights.REQUIRED ? Tallies.RULES_OUT : 0;
    }
}
