package acheatlas.figure;

/// A place or a direction in the plane. Exercise figures measure in centimetres with y up, the body
/// map in its own units with y down. Angles are degrees.
public record Point(double x, double y) {
    public static final Point ORIGIN = new Point(0, 0);

    /// Up the spine, for a trunk that leans this far forward (clockwise).
    public static Point up(double lean) {
        return new Point(sin(lean), cos(lean));
    }

    /// To the front of a trunk that leans this far forward.
    public static Point front(double lean) {
        return new Point(cos(lean), -sin(lean));
    }

    /// Along a hanging bone that swings this far: 0 straight down, 90 forward, 180 up.
    public static Point hanging(double swing) {
        return new Point(sin(swing), -cos(swing));
    }

    /// At this angle from the x axis, anticlockwise where y is up.
    public static Point towards(double angle) {
        return new Point(cos(angle), sin(angle));
    }

    /// The swing of a bone that points this way; the inverse of [#hanging].
    public double swing() {
        return Math.toDegrees(Math.atan2(x, -y));
    }

    public Point plus(Point other) {
        return new Point(x + other.x, y + other.y);
    }

    /// This point moved `times` the length of a direction.
    public Point plus(double times, Point direction) {
        return new Point(x + times * direction.x, y + times * direction.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(x * factor, y * factor);
    }

    /// A quarter turn anticlockwise where y is up.
    public Point left() {
        return new Point(-y, x);
    }

    public double length() {
        return Math.hypot(x, y);
    }

    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /// The same direction with length 1; a vector without length stays as it is.
    public Point unit() {
        double length = length();
        return length == 0 ? this : new Point(x / length, y / length);
    }

    /// The point this far on the way to another: 0 here, 1 there.
    public Point mix(Point other, double way) {
        return new Point(x + way * (other.x - x), y + way * (other.y - y));
    }

    private static double sin(double degrees) {
        return Math.sin(Math.toRadians(degrees));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }
}
