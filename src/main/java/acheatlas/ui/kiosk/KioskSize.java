package acheatlas.ui.kiosk;

/// How the screen stands and how large its words are: 26 px on a large one, fewer where that would
/// leave no room.
enum KioskSize {
    UPRIGHT(true),
    SMALL_UPRIGHT(true),
    WIDE(false),
    SMALL_WIDE(false);

    private static final double LEAST_WIDE = 980; // px high
    private static final double LEAST_UPRIGHT = 1500;

    private final boolean isUpright;

    KioskSize(boolean isUpright) {
        this.isUpright = isUpright;
    }

    static KioskSize of(double width, double height) {
        if (height > width) {
            return height < LEAST_UPRIGHT ? SMALL_UPRIGHT : UPRIGHT;
        }
        return height < LEAST_WIDE ? SMALL_WIDE : WIDE;
    }

    boolean isUpright() {
        return isUpright;
    }

    String styleClass(boolean bigger) {
        return switch (this) {
            case UPRIGHT, WIDE -> bigger ? "kiosk-large-bigger" : "kiosk-large";
            case SMALL_UPRIGHT, SMALL_WIDE -> bigger ? "kiosk-small-bigger" : "kiosk-small";
        };
    }
}
