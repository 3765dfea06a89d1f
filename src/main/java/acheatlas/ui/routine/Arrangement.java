package acheatlas.ui.routine;

import acheatlas.ui.theme.Breadth;

/// Where the parts of the player stand.
enum Arrangement {
    /// Figure and words beside each other.
    BESIDE,
    /// Words below the figure, only the ring beside it, and the buttons in one row.
    BELOW;

    /// Below this effective height everything is smaller.
    static final double LOW = 820;

    private static final double LOWEST = 600;

    /// @param height of the window, divided by its text size
    static Arrangement of(Breadth breadth, double height) {
        return breadth.isAtLeast(Breadth.MEDIUM) && height >= LOWEST ? BESIDE : BELOW;
    }
}
