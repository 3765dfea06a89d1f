package acheatlas.figure.pose;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Tint;

import java.util.List;

/// An exercise bike from the side, facing right. Its cranks turn with the feet, so a pose draws
/// them itself, as straps from the axle.
final class Bike {
    static final double AXLE_HEIGHT = 30;
    static final double SADDLE_BACK = 24; // cm behind the axle
    private static final double BARS_FRONT = 36;

    private Bike() {}

    static List<Furniture.Plank> of(Prop prop) {
        double saddle = prop.size("h", 92);
        Point axle = new Point(prop.x(), AXLE_HEIGHT);
        Point seat = new Point(prop.x() - SADDLE_BACK, saddle - 3);
        Point bars = new Point(prop.x() + BARS_FRONT, saddle + 14);
        Point wheel = axle.plus(new Point(34, 4));
        return List.of(
                bar(new Point(axle.x() - 30, 3), new Point(axle.x() + 46, 3), 5),
                bar(new Point(axle.x() - 8, 4), axle, 5),
                disc(wheel, 25, Tint.FURNITURE),
                disc(wheel, 20, Tint.FURNITURE_LIGHT),
                disc(wheel, 5, Tint.FURNITURE_DARK),
                bar(axle, seat, 5),
                bar(axle, wheel, 5),
                bar(wheel, bars.plus(new Point(-6, -2)), 5),
                bar(bars.plus(new Point(-12, -2)), bars.plus(new Point(6, 3)), 3.6),
                bar(seat.plus(new Point(-10, 0.6)), seat.plus(new Point(11, -0.4)), 5.2),
                disc(axle, 6, Tint.FURNITURE_DARK));
    }

    private static Furniture.Plank disc(Point centre, double radius, Tint tint) {
        return new Furniture.Plank(PathData.circle(centre, radius), tint);
    }

    /// A round bar between two points.
    private static Furniture.Plank bar(Point from, Point to, double width) {
        double half = width / 2;
        Point way = to.minus(from);
        Box box = new Box(-half, -half, way.length() + half, half);
        double angle = Math.toDegrees(Math.atan2(way.y(), way.x()));
        PathData shape = PathData.roundedBox(box, half).turned(angle).moved(from);
        return new Furniture.Plank(shape, Tint.FURNITURE_DARK);
    }
}
