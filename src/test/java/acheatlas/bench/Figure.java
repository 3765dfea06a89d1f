package acheatlas.bench;

import java.util.Optional;

/// One thing that was measured, or could not be.
///
/// @param id by which a remark in `src/bench/remarks.properties` names it
/// @param says what was measured, as it stands in the table
/// @param value in `unit`; without meaning where `missing` says why there is none
/// @param unit such as `ms`; `x` for a ratio
/// @param bar what was asked for; empty where the figure is only shown
/// @param detail how it came about: the baseline, the number of runs
/// @param missing why it could not be measured; empty where it was
public record Figure(
        String id,
        String says,
        double value,
        String unit,
        Optional<Bar> bar,
        String detail,
        String missing) {

    /// A limit.
    ///
    /// @param isMost whether the figure should stay at or under it, not at or over
    public record Bar(double limit, boolean isMost) {
        boolean isMetBy(double value) {
            return isMost ? value <= limit : value >= limit;
        }
    }

    /// A figure to look at, without a bar.
    public static Figure of(String id, String says, double value, String unit) {
        return new Figure(id, says, value, unit, Optional.empty(), "", "");
    }

    /// A figure nothing could be measured for here.
    public static Figure missing(String id, String says, String why) {
        return new Figure(id, says, 0, "", Optional.empty(), "", why);
    }

    public Figure atMost(double limit) {
        return with(new Bar(limit, true));
    }

    public Figure atLeast(double limit) {
        return with(new Bar(limit, false));
    }

    private Figure with(Bar asked) {
        return new Figure(id, says, value, unit, Optional.of(asked), detail, missing);
    }

    public Figure because(String how) {
        return new Figure(id, says, value, unit, bar, how, missing);
    }

    boolean isMissing() {
        return !missing.isEmpty();
    }

    /// Whether it was measured and stays behind its bar.
    boolean isMissed() {
        return !isMissing() && bar.filter(it -> !it.isMetBy(value)).isPresent();
    }
}
