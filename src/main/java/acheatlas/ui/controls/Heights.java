package acheatlas.ui.controls;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/// How high a node is at the widths it was last asked about.
///
/// Boxes in boxes ask each other again and again in one layout, and each answer measures every word
/// below anew: most of the time of a layout went there. Whoever keeps one forgets it in
/// `requestLayout`, which all that changes a height goes through.
public final class Heights {
    private static final int REMEMBERED = 4;

    private final double[] widths = new double[REMEMBERED];
    private final double[] heights = new double[REMEMBERED];
    private int next;

    /// Knows no height yet.
    public Heights() {
        forget();
    }

    /// Forgets all: something below has changed.
    public void forget() {
        Arrays.fill(widths, Double.NaN);
        next = 0;
    }

    /// The height at a width, measured where it is not known; both in px.
    public double at(double width, DoubleUnaryOperator measure) {
        for (int place = 0; place < REMEMBERED; place++) {
            if (widths[place] == width) {
                return heights[place];
            }
        }
        double height = measure.applyAsDouble(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % REMEMBERED;
        return height;
    }
}
