package acheatlas.ranking;

import acheatlas.graph.Cause;

import java.util.List;
import java.util.function.Predicate;

/// How much each cause in play is believed, summing to one. Inside the interview only; never shown.
final class Belief {
    private final List<RankedCause> causes;
    private final double[] share;

    private Belief(List<RankedCause> causes, double[] share) {
        this.causes = causes;
        this.share = share;
    }

    static Belief of(List<RankedCause> causes) {
        double highest = causes.stream().mapToDouble(RankedCause::score).max().orElse(0);
        var share =
                causes.stream().mapToDouble(ranked -> Math.exp(ranked.score() - highest)).toArray();
        return new Belief(causes, normalised(share));
    }

    /// The share of the causes that answer to `what`.
    double inThoseThat(Predicate<Cause> what) {
        double sum = 0;
        for (int place = 0; place < share.length; place++) {
            sum += what.test(causes.get(place).cause()) ? share[place] : 0;
        }
        return sum;
    }

    /// By how many nats asking about `finding` is expected to settle the matter.
    double gain(Weights weights, int finding) {
        var yes = new double[share.length];
        var no = new double[share.length];
        double chanceOfYes = 0;
        for (int place = 0; place < share.length; place++) {
            double chance = weights.chance(causes.get(place).cause().index(), finding);
            yes[place] = share[place] * chance;
            no[place] = share[place] * (1 - chance);
            chanceOfYes += yes[place];
        }
        return entropy(share)
                - chanceOfYes * entropy(normalised(yes))
                - (1 - chanceOfYes) * entropy(normalised(no));
    }

    private static double[] normalised(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        if (sum > 0) {
            for (int place = 0; place < values.length; place++) {
                values[place] /= sum;
            }
        }
        return values;
    }

    private static double entropy(double[] share) {
        double entropy = 0;
        for (double part : share) {
            if (part > 0) {
                entropy -= part * Math.log(part);
            }
        }
        return entropy;
    }
}
