package acheatlas.ui.paper;

/// How large a sheet of paper is, upright, in points.
public record PaperSize(double width, double height) {
    private static final double SAME = 3;

    /// Whether the two are the same paper, rounding aside.
    public boolean isLike(PaperSize other) {
        return Math.abs(width - other.width) < SAME && Math.abs(height - other.height) < SAME;
    }
}
