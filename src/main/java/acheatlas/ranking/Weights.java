package acheatlas.ranking;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Links;

import java.util.Arrays;

/// What each answer is worth to each cause, in natural logarithms of odds.
///
/// A link's frequency is set against how often the finding is met over all causes (its background),
/// so a common finding says little. A denied finding is worth what its absence is. Evoking strength
/// adds a little on top. All numbers were chosen on the development cases; README "Decisions" has
/// the figures.
final class Weights {
    /// Chance of a finding given a cause, by frequency 0 (not linked) to 5 (dossier section 1).
    private static final double[] CHANCE = {0.03, 0.06, 0.25, 0.50, 0.75, 0.93};

    /// Odds that a cause comes first to mind, by commonness: rare to very common.
    private static final double[] COMMON = {0.3, 0.6, 1.0, 1.5};

    private static final double PER_EVOKING_STRENGTH = 0.16;
    private static final double PER_IMPORTANCE = 0.05;
    private static final double LEAST_FOR_A_LISTED_FINDING = 0.05;
    private static final double RAISES = 0.45;
    private static final double RAISES_STRONGLY = 1.1;
    private static final double RULED_OUT = 8;

    /// Weights are added up as whole numbers of this many to a natural logarithm: exactly, in any
    /// order, and fine enough to part whatever a person could.
    static final int UNIT = 1 << 24;

    private final Graph graph;
    private final double[] background;

    Weights(Graph graph) {
        this.graph = graph;
        background = background(graph);
    }

    /// How often each finding is met, over all causes weighted by how common they are.
    @SuppressWarnings("EnumOrdinal") // the table is in the enum's order
    private static double[] background(Graph graph) {
        double all = 0;
        for (var cause : graph.causes()) {
            all += COMMON[cause.commonness().ordinal()];
        }
        var background = new double[graph.findings().size()];
        Arrays.fill(background, CHANCE[0]);
        var links = graph.causeFindings();
        for (int link = 0; link < links.count(); link++) {
            var cause = graph.cause(links.from(link));
            double share = COMMON[cause.commonness().ordinal()] / all;
            background[links.to(link)] += share * (CHANCE[links.expected(link)] - CHANCE[0]);
        }
        return background;
    }

    /// A weight in whole [#UNIT]s.
    static long whole(double weight) {
        return Math.round(weight * UNIT);
    }

    /// What a cause is worth before anything was picked.
    @SuppressWarnings("EnumOrdinal") // the table is in the enum's order
    double prior(Cause cause) {
        return Math.log(COMMON[cause.commonness().ordinal()]);
    }

    /// What one answer is worth to a cause, by what its link says: [Links#suggests] and
    /// [Links#expected].
    interface Worth {
        double of(int suggests, int expected);
    }

    /// What having a finding is worth to the causes that list it; never below zero.
    Worth present(int finding) {
        var byFrequency = new double[CHANCE.length];
        Arrays.setAll(byFrequency, it -> Math.log(CHANCE[it] / background[finding]));
        double important = PER_IMPORTANCE * graph.finding(finding).importance();
        return (suggests, expected) ->
                Math.max(
                        LEAST_FOR_A_LISTED_FINDING,
                        byFrequency[expected] + PER_EVOKING_STRENGTH * suggests + important);
    }

    /// What not having a finding is worth to the causes that list it; never above zero.
    Worth absent(int finding) {
        double others = 1 - background[finding];
        var byFrequency = new double[CHANCE.length];
        Arrays.setAll(byFrequency, it -> Math.min(0, Math.log((1 - CHANCE[it]) / others)));
        return (_, expected) -> byFrequency[expected];
    }

    /// What a sign's link is worth with an answer.
    double sign(int link, boolean isPresent) {
        var links = graph.causeFindings();
        int finding = links.to(link);
        var worth = isPresent ? present(finding) : absent(finding);
        return worth.of(links.suggests(link), links.expected(link));
    }

    /// What a modifier's link is worth with an answer.
    double modifier(int link, boolean isPresent) {
        return isPresent ? modifier(link) : modifierAbsent(link);
    }

    /// What a modifier is worth when present.
    private double modifier(int link) {
        int effect = graph.causeModifiers().suggests(link);
        double size =
                switch (Math.abs(effect)) {
                    case 1 -> RAISES;
                    case 2 -> RAISES_STRONGLY;
                    default -> effect > 0 ? RAISES_STRONGLY : RULED_OUT;
                };
        return Math.signum(effect) * size;
    }

    /// What denying a modifier is worth: only a required one counts.
    private double modifierAbsent(int link) {
        return graph.causeModifiers().suggests(link) == REQUIRED ? -RULED_OUT : 0;
    }

    /// The chance of a finding given a cause, for the next question.
    double chance(int cause, int finding) {
        Links links = graph.causeFindings();
        int link = links.between(cause, finding);
        return link < 0 ? background[finding] : CHANCE[links.expected(link)];
    }

    double background(int finding) {
        return background[finding];
    }

    /// [Links#suggests] of a modifier a cause cannot be without.
    static final int REQUIRED = 3;

    /// Whether a cause that lists this finding may be ranked for it: it says where it hurts, or it
    /// is a red flag, which passes every gate.
    boolean opensGate(int finding) {
        var node = graph.finding(finding);
        return node.isLocation() || node.isRedFlag();
    }
}
