package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// The centre line of the trunk, from 9 cm below the hip joint to 53 cm above it, walked in steps
/// of one centimetre. Relative to the hip joint.
final class Spine {
    private static final double LUMBAR_FROM = 6; // cm above the hip joint where the bend begins
    private static final double LUMBAR_LENGTH = 18;
    private static final double THORACIC_FROM = 24;
    private static final double THORACIC_LENGTH = 20;
    private static final double TURN_FROM = 10;
    private static final double TURN_LENGTH = 22;

    private final Trunk trunk;
    private final View view;
    private final int lowest;
    private final Point[] points;

    Spine(Measures measures, View view, Trunk trunk) {
        this.trunk = trunk;
        this.view = view;
        this.lowest = measures.spineMin();
        this.points = new Point[measures.spineMax() - lowest + 1];
        int hip = -lowest;
        points[hip] = Point.ORIGIN;
        for (int i = hip + 1; i < points.length; i++) {
            Point step = Point.up(lean(i - hip - 0.5));
            points[i] = points[i - 1].plus(trunk.length(), step);
        }
        for (int i = hip - 1; i >= 0; i--) {
            points[i] = points[i + 1].plus(-1, Point.up(trunk.pelvis()));
        }
    }

    Trunk trunk() {
        return trunk;
    }

    /// Lean of the trunk `s` cm along the spine.
    double lean(double s) {
        return trunk.pelvis()
                + trunk.lumbar() * part(s, LUMBAR_FROM, LUMBAR_LENGTH)
                + trunk.thoracic() * part(s, THORACIC_FROM, THORACIC_LENGTH);
    }

    /// How far the trunk is turned there, degrees; 0 in the front view.
    double turn(double s) {
        return view.isFrontal() ? 0 : trunk.twist() * part(s, TURN_FROM, TURN_LENGTH);
    }

    /// The place `s` cm along the spine and `offset` cm to its front (front view: near side).
    Point at(double s, double offset) {
        double place = Math.clamp(s - lowest, 0, points.length - 1.0);
        int low = (int) Math.floor(place);
        int high = Math.min(low + 1, points.length - 1);
        double way = place - low;
        double lean = lean(low + lowest) + way * (lean(high + lowest) - lean(low + lowest));
        return points[low].mix(points[high], way).plus(offset, Point.front(lean));
    }

    private static double part(double s, double from, double length) {
        return Math.clamp((s - from) / length, 0, 1);
    }
}
