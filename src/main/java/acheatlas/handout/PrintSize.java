package acheatlas.handout;

import java.util.Arrays;
import java.util.Optional;

/// How large the words are printed. All words, the small print too, have at least 12 points.
public enum PrintSize {
    /// One page.
    NORMAL(100, 12, 1),
    /// Half as large again, on two pages.
    LARGE(150, 18, 2);

    private final int percent;
    private final int points;
    private final int pages;

    PrintSize(int percent, int points, int pages) {
        this.percent = percent;
        this.points = points;
        this.pages = pages;
    }

    /// The size of this many percent; empty where there is none.
    public static Optional<PrintSize> ofPercent(int percent) {
        return Arrays.stream(values()).filter(size -> size.percent == percent).findFirst();
    }

    public int percent() {
        return percent;
    }

    /// How many pages it may take.
    public int pages() {
        return pages;
    }

    int points() {
        return points;
    }
}
