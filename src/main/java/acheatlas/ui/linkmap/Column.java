package acheatlas.ui.linkmap;

/// The three columns, in reading order.
public enum Column {
    FEEL,
    CAUSE,
    HELP
}
