package acheatlas.content.reading;

import java.util.Locale;

/// One measure of a text beside the bound this house sets for it.
///
/// @param name the measure's name, such as `Flesch-Kincaid grade`
/// @param value what the text scores
/// @param bound what it may score
/// @param side whether the bound is the most or the least
public record Score(String name, double value, double bound, Side side) {

    /// On which side of its bound a score is good.
    public enum Side {
        AT_MOST,
        AT_LEAST
    }

    /// Whether the text is plain enough by this measure, read to one decimal as people quote it.
    public boolean isPlain() {
        double rounded = Math.round(value * 10) / 10.0;
        return side == Side.AT_MOST ? rounded <= bound : rounded >= bound;
    }

    @Override
    public String toString() {
        var words = side == Side.AT_MOST ? "at most" : "at least";
        return String.format(Locale.ROOT, "%s %.1f; %s %.1f", name, value, words, bound);
    }
}
