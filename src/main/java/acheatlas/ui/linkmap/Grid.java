package acheatlas.ui.linkmap;

/// Where the columns of the map lie in a given width: boxes 246, 278 and 240 px wide with 112 px
/// between them at 988 px, and in these proportions elsewhere.
///
/// @param em px of the text size
record Grid(double width, double em) {
    private static final double SHARE_SUM = 764;
    private static final double GUTTER_SHARE = 112 / 988.0;
    private static final double LEAST_GUTTER = 4.6;
    private static final double MOST_GUTTER = 10;
    private static final double ROW_GAP = 22 / 15.0;
    private static final double LEAST_WIDTH = 44;

    static double leastWidth(double em) {
        return LEAST_WIDTH * em;
    }

    double gutter() {
        return Math.round(Math.clamp(width * GUTTER_SHARE, LEAST_GUTTER * em, MOST_GUTTER * em));
    }

    double columnWidth(Column column) {
        return Math.floor((width - 2 * gutter()) * column.share() / SHARE_SUM);
    }

    double columnX(Column column) {
        return switch (column) {
            case FEEL -> 0;
            case CAUSE -> columnWidth(Column.FEEL) + gutter();
            case HELP -> width - columnWidth(Column.HELP);
        };
    }

    double rowGap() {
        return Math.round(ROW_GAP * em);
    }
}
