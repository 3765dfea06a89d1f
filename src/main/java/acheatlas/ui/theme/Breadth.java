package acheatlas.ui.theme;

/// How much room a window has, measured in its own text: window width divided by text size. So a
/// large text and a small window share one set of layouts.
public enum Breadth {
    /// Under 640: one pane at a time, everything below each other.
    TINY(0),
    /// From 640: one pane at a time.
    NARROW(640),
    /// From 960: two panes and a strip.
    MEDIUM(960),
    /// From 1360: three panes.
    WIDE(1360);

    private final double from;

    Breadth(double from) {
        this.from = from;
    }

    /// The breadth of a window.
    ///
    /// @param width of the window's content, in pixels
    public static Breadth of(double width, TextSize size) {
        double effective = width / size.factor();
        var found = TINY;
        for (var breadth : values()) {
            found = effective >= breadth.from ? breadth : found;
        }
        return found;
    }

    public boolean isAtLeast(Breadth other) {
        return compareTo(other) >= 0;
    }
}
