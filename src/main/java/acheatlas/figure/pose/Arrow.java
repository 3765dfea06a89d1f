package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// Which way to move.
///
/// @param direction degrees, 0 right, 90 up
/// @param length cm
/// @param bend how far the middle bows to the left, cm
/// @param both a head at each end
public record Arrow(Goal start, double direction, double length, double bend, boolean both) {
    /// Straight up from the middle of the floor line.
    public static final Arrow UP = new Arrow(new Goal.At(Point.ORIGIN), 90, 18, 0, false);

    /// The control point of its curve and its tip, for a start.
    Point tip(Point from) {
        return from.plus(length, Point.towards(direction));
    }

    Point control(Point from) {
        return from.mix(tip(from), 0.5).plus(2 * bend, Point.towards(direction).left());
    }

    /// The highest point of a bent arrow.
    Point crest(Point from) {
        return from.mix(tip(from), 0.5).plus(bend, Point.towards(direction).left());
    }
}
