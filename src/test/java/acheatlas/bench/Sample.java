package acheatlas.bench;

import java.util.Arrays;
import java.util.Locale;

/// Values measured one after another, for their percentiles. Immutable.
public final class Sample {
    private final double[] sorted;

    private Sample(double[] sorted) {
        this.sorted = sorted;
    }

    /// The sample of these values.
    ///
    /// @throws IllegalArgumentException where there are none
    public static Sample of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var sorted = values.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    public int size() {
        return sorted.length;
    }

    /// The least value that so many percent of the values do not exceed.
    public double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * sorted.length);
        return sorted[Math.max(0, rank - 1)];
    }

    public double median() {
        return percentile(50);
    }

    /// Such as `p50 1.20, p99 3.40, most 5.60 ms`.
    public String in(String unit) {
        return String.format(
                Locale.ROOT,
                "p50 %.2f, p99 %.2f, most %.2f %s",
                median(),
                percentile(99),
                sorted[sorted.length - 1],
                unit);
    }
}
