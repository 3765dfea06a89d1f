package acheatlas.ui.linkmap;

/// The three columns, in reading order.
public enum Column {
    FEEL(246),
    CAUSE(278),
    HELP(240);

    private final double share;

    Column(double share) {
        this.share = share;
    }

    /// How wide it is beside the others.
    double share() {
        return share;
    }
}
