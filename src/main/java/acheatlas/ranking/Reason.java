package acheatlas.ranking;

import acheatlas.graph.Evidence;

import java.util.List;

/// One link that moved a cause: a pick that points to it, or away.
///
/// @param finding index of the finding picked
/// @param weight how much it moved the cause, in natural logarithms of odds; below zero points
///   away. For ordering and for widths only, never shown as a number
/// @param strength how strong to call it
/// @param sources indices into the graph's sources
public record Reason(
        int finding, double weight, Strength strength, Evidence evidence, List<Integer> sources) {

    /// Three words for a link, by weight.
    public enum Strength {
        LIGHT,
        MEDIUM,
        STRONG;

        private static final double MEDIUM_FROM = 0.8;
        private static final double STRONG_FROM = 1.8;

        static Strength of(double weight) {
            double size = Math.abs(weight);
            return size >= STRONG_FROM ? STRONG : size >= MEDIUM_FROM ? MEDIUM : LIGHT;
        }
    }

    public Reason {
        sources = List.copyOf(sources);
    }

    public boolean pointsHere() {
        return weight >= 0;
    }
}
