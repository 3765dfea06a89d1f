package acheatlas.figure.pose;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.List;

/// Paints what is around the figure. Straps, balls and rollers lie before it, all else behind,
/// unless the prop's layer says otherwise.
final class PropPainter {
    private final Skeleton skeleton;
    private final Sheet sheet;

    PropPainter(Skeleton skeleton, Sheet sheet) {
        this.skeleton = skeleton;
        this.sheet = sheet;
    }

    void paintBehind(Prop prop) {
        boolean usual = prop.layer() instanceof Prop.Layer.Usual && !isHeld(prop);
        if (usual || prop.layer() instanceof Prop.Layer.Back) {
            paintWhole(prop);
        }
    }

    void paintInFront(Prop prop) {
        boolean usual = prop.layer() instanceof Prop.Layer.Usual && isHeld(prop);
        if (usual || prop.layer() instanceof Prop.Layer.Front) {
            paintWhole(prop);
        }
        if (prop.kind() == Prop.Kind.WATER) {
            water(prop, 0.45); // what is under water shows through it
        }
    }

    private static boolean isHeld(Prop prop) {
        return switch (prop.kind()) {
            case ROLLER, BALL, STRAP, BAND -> true;
            default -> false;
        };
    }

    void paintWhole(Prop prop) {
        switch (prop.kind()) {
            case ROLLER -> roller(prop);
            case BALL -> ball(prop);
            case PILLOW -> pillow(prop);
            case STRAP -> strap(prop, 2.2);
            case BAND -> strap(prop, 3.0);
            case FLOOR -> floor(prop);
            case WATER -> water(prop, 1);
            default -> Furniture.of(prop).forEach(this::paint);
        }
    }

    private void paint(Furniture.Plank plank) {
        sheet.fill(plank.shape(), plank.tint());
    }

    private void floor(Prop prop) {
        Point centre = new Point(prop.x(), -0.6);
        sheet.fill(PathData.ellipse(centre, prop.size("w", 120) / 2, 4.2), Tint.MAT);
    }

    private void water(Prop prop, double opacity) {
        Point left = new Point(prop.x() - prop.size("w", 200) / 2, prop.size("h", 30));
        sheet.fill(Waves.below(left, prop.size("w", 200)), Tint.WATER, opacity);
    }

    private void roller(Prop prop) {
        double r = prop.size("r", 7.5);
        Point centre = new Point(prop.x(), prop.y() + r);
        sheet.fill(PathData.circle(centre, r), Tint.FURNITURE);
        sheet.fill(PathData.circle(centre, r * 0.62), Tint.FURNITURE_LIGHT);
        sheet.fill(PathData.circle(centre, r * 0.3), Tint.FURNITURE);
    }

    private void ball(Prop prop) {
        double r = prop.size("r", 4.2);
        Point centre = centre(prop, new Point(prop.x(), prop.y() + r));
        PathData ball = PathData.circle(centre, r);
        sheet.fill(ball, Tint.FURNITURE);
        sheet.stroke(ball, Stroke.solid(Tint.SURFACE, 0.7));
        Point shine = centre.plus(new Point(-0.3 * r, 0.3 * r));
        sheet.fill(PathData.circle(shine, 0.34 * r), Tint.FURNITURE_LIGHT);
    }

    private void pillow(Prop prop) {
        double w = prop.size("w", 26);
        double h = prop.size("h", 8);
        Point centre = centre(prop, new Point(prop.x(), prop.y() + h / 2));
        PathData flat =
                PathData.roundedBox(new Box(-w / 2, -h / 2, w / 2, h / 2), 0.46 * Math.min(w, h));
        PathData pillow = flat.turned(prop.size("angle", 0)).moved(centre);
        sheet.fill(pillow, Tint.FURNITURE_LIGHT);
        sheet.stroke(pillow, Stroke.solid(Tint.SURFACE, 0.8));
    }

    private Point centre(Prop prop, Point standing) {
        return prop.places().isEmpty() ? standing : skeleton.place(prop.places().getFirst());
    }

    private void strap(Prop prop, double width) {
        List<Point> run = prop.places().stream().map(skeleton::place).toList();
        PathData line = PathData.polyline(run);
        sheet.stroke(line, Stroke.solid(Tint.SURFACE, width + 1.2));
        sheet.stroke(line, Stroke.solid(Tint.FURNITURE_DARK, width));
    }
}
