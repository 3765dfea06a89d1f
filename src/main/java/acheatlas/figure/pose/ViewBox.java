package acheatlas.figure.pose;

import acheatlas.figure.Box;
import acheatlas.figure.Point;

import java.util.List;

/// Finds the rectangle that holds all of an exercise: every frame, the figure on its way between
/// them, arrows and props.
final class ViewBox {
    private static final double MARGIN = 5;
    private static final double FLOOR = -4;

    private ViewBox() {}

    static Box around(Pose pose, List<Stance> stances) {
        Box box = Box.NOWHERE.withY(FLOOR);
        for (Stance stance : stances) {
            box = box.union(around(stance.skeleton()));
        }
        for (Prop prop : pose.props()) {
            box = box.union(around(prop));
        }
        return box.grownBy(MARGIN);
    }

    private static Box around(Skeleton skeleton) {
        Rings rings = new Rings(skeleton);
        Box box = Box.around(rings.hair());
        for (List<Point> ring : rings.of(Part.BODY)) {
            box = box.union(Box.around(ring));
        }
        for (Arrow arrow : skeleton.frame().arrows()) {
            Point start = skeleton.place(arrow.start());
            box = box.with(start).with(arrow.tip(start)).with(arrow.crest(start));
        }
        return box;
    }

    private static Box around(Prop prop) {
        double x = prop.x();
        return switch (prop.kind()) {
            case CHAIR -> wide(x, 26).withY(prop.size("h", 45) + 46);
            case BENCH, STEP, BOX, BLOCK -> wide(x, prop.size("w", 50) / 2);
            case MAT -> mat(prop);
            case BED -> bed(prop);
            case RAIL -> wide(x, 8).withY(prop.size("h", 95));
            case FLOOR -> wide(x, prop.size("w", 120) / 2);
            case WALL -> wide(x, 9).withY(prop.size("h", 185));
            case DESK ->
                    Box.NOWHERE
                            .withX(x - 4)
                            .withX(x + prop.size("w", 70))
                            .withY(prop.size("h", 72) + 46);
            case BIKE -> wide(x, 36).withX(x + 60).withY(prop.size("h", 92) + 18);
            case WATER -> wide(x, prop.size("w", 200) / 2);
            case ROLLER, BALL, PILLOW, STRAP, BAND -> Box.NOWHERE;
        };
    }

    private static Box mat(Prop prop) {
        Box box = wide(prop.x(), prop.size("w", 150) / 2);
        double half = prop.size("h", 70) / 2;
        return prop.turned() ? box.withY(prop.y() - half).withY(prop.y() + half) : box;
    }

    private static Box bed(Prop prop) {
        Box box = wide(prop.x(), prop.size("w", 190) / 2 + 4);
        return box.withY(prop.size("h", 46) + (prop.board() ? 24 : 0));
    }

    private static Box wide(double x, double half) {
        return Box.NOWHERE.withX(x - half).withX(x + half);
    }
}
