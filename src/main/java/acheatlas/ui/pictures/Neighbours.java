package acheatlas.ui.pictures;

import acheatlas.figure.Point;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// Which place lies next to another, for the arrow keys.
final class Neighbours {
    private static final double ASIDE = 2.2; // how much more a step aside counts than one ahead

    /// Where an arrow points, y down.
    enum Way {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        @SuppressWarnings("ImmutableEnumChecker") // a record of two numbers
        private final Point ahead;

        Way(double x, double y) {
            ahead = new Point(x, y);
        }
    }

    private final Map<String, Point> places;

    /// @param places a point within each place
    Neighbours(Map<String, Point> places) {
        this.places = Map.copyOf(places);
    }

    /// The nearest place that lies more ahead than aside; empty at the edge.
    Optional<String> next(String from, Way way) {
        Point start = places.get(from);
        if (start == null) {
            return Optional.empty();
        }
        return places.entrySet().stream()
                .filter(place -> !place.getKey().equals(from))
                .filter(place -> isAhead(start, place.getValue(), way))
                .min(
                        Comparator.<Map.Entry<String, Point>>comparingDouble(
                                        place -> distance(start, place.getValue(), way))
                                .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static boolean isAhead(Point from, Point to, Way way) {
        double ahead = ahead(from, to, way);
        return ahead > 0 && ahead >= aside(from, to, way) / ASIDE;
    }

    private static double distance(Point from, Point to, Way way) {
        return ahead(from, to, way) + ASIDE * aside(from, to, way);
    }

    private static double ahead(Point from, Point to, Way way) {
        Point step = to.minus(from);
        return step.x() * way.ahead.x() + step.y() * way.ahead.y();
    }

    private static double aside(Point from, Point to, Way way) {
        Point step = to.minus(from);
        return Math.abs(step.x() * way.ahead.y()) + Math.abs(step.y() * way.ahead.x());
    }

    /// The place nearest to a point.
    Optional<String> nearest(Point point) {
        return places.entrySet().stream()
                .min(Comparator.comparingDouble(place -> place.getValue().distance(point)))
                .map(Map.Entry::getKey);
    }
}
