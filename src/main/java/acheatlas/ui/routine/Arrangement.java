package acheatlas.ui.routine;

import acheatlas.ui.theme.Breadth;

/// Where the parts of the player stand.
enum Arrangement {
    /// Figure and words beside each other.
    BESIDE,
    /// Below each other, the ring beside the figure.
    RING_BESIDE,
    /// Everything below each other.
    BELOW;

    /// Below this effective height everything is smaller.
    static final double LOW = 820;

    private static final double LOWEST = 600;

    /// @param height of the window, divided by its text size
    static Arrangement of(Breadth breadth, double height) {
        if (breadth.isAtLeast(Breadth.MEDIUM) && height >= LOWEST) {
            return BESIDE;
        }
        return breadth.isAtLeast(Breadth.NARROW) ? RING_BESIDE : BELOW;
    }
}
