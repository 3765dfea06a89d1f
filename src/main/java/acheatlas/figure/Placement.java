package acheatlas.figure;

/// Puts a point of a drawing onto the picture: mirrors, turns y over, shifts. Never scales, so line
/// widths keep their meaning.
///
/// @param mirrored x grows to the left
/// @param upright the drawing's y grows upwards
/// @param x added last
/// @param y added last
public record Placement(boolean mirrored, boolean upright, double x, double y) {

    /// The drawing as it is.
    public static final Placement SAME = new Placement(false, false, 0, 0);

    /// A y-up drawing whose box becomes the picture.
    public static Placement ofBox(Box box, boolean mirrored) {
        return new Placement(mirrored, true, mirrored ? box.x1() : -box.x0(), box.y1());
    }

    /// The whole drawing moved, in its own coordinates, before it is placed.
    public Placement shifted(double dx, double dy) {
        Point moved = place(new Point(dx, dy));
        return new Placement(mirrored, upright, moved.x(), moved.y());
    }

    public Point place(Point point) {
        return new Point(
                x + (mirrored ? -point.x() : point.x()), y + (upright ? -point.y() : point.y()));
    }
}
