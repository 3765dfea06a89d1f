package acheatlas.figure;

import java.util.function.UnaryOperator;

/// One step of a path.
public sealed interface Segment {
    record Move(Point to) implements Segment {}

    record Line(Point to) implements Segment {}

    /// A cubic Bézier curve.
    record Curve(Point control1, Point control2, Point to) implements Segment {}

    record Close() implements Segment {}

    /// The same step with every point put elsewhere.
    default Segment mapped(UnaryOperator<Point> place) {
        return switch (this) {
            case Move(Point to) -> new Move(place.apply(to));
            case Line(Point to) -> new Line(place.apply(to));
            case Curve(Point a, Point b, Point to) ->
                    new Curve(place.apply(a), place.apply(b), place.apply(to));
            case Close() -> this;
        };
    }
}
