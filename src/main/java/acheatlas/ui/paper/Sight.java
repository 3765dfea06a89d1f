package acheatlas.ui.paper;

/// Through what a page is looked at.
///
/// @param width of the room for a page
/// @param height of the room for a page
/// @param pixels of the screen for each unit of these
record Sight(double width, double height, Zoom zoom, double pixels) {
    /// Nobody looks.
    static final Sight NONE = new Sight(0, 0, Zoom.WHOLE, 1);

    private static final double CLOSER = 1.75;
    private static final double POINTS_AN_INCH = 72;
    // finer would take long and look no better
    private static final double MOST_DOTS = 260;

    boolean isOpen() {
        return width >= 1 && height >= 1;
    }

    /// How wide a page is shown.
    double pageWidth(PaperSize size) {
        double whole = Math.min(width, height * size.width() / size.height());
        return Math.floor(
                switch (zoom) {
                    case WHOLE -> whole;
                    case WIDTH -> width;
                    case CLOSE -> width * CLOSER;
                });
    }

    /// Pixels an inch of paper at which a page is drawn as sharp as the screen can show it.
    double dots(PaperSize size) {
        return Math.min(MOST_DOTS, pageWidth(size) * pixels / size.width() * POINTS_AN_INCH);
    }
}
