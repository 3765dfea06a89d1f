package acheatlas.figure;

import java.util.function.Consumer;

/// A pen with a placement: draws whole shapes of a drawing onto the picture.
public final class Sheet {
    private final Pen pen;
    private final Placement placement;

    public Sheet(Pen pen, Placement placement) {
        this.pen = pen;
        this.placement = placement;
    }

    /// The same pen, with the whole drawing moved.
    public Sheet shifted(double dx, double dy) {
        return new Sheet(pen, placement.shifted(dx, dy));
    }

    public void fill(PathData path, Tint tint) {
        fill(path, tint, 1);
    }

    public void fill(PathData path, Tint tint, double opacity) {
        trace(path);
        pen.fill(tint, opacity);
    }

    public void fillWithHoles(PathData path, Tint tint, double opacity) {
        trace(path);
        pen.fillWithHoles(tint, opacity);
    }

    public void stroke(PathData path, Stroke stroke) {
        trace(path);
        pen.stroke(stroke);
    }

    /// Fills a shape and draws its edge in the same colour.
    public void fillAndEdge(PathData path, Tint tint, double edge) {
        trace(path);
        pen.fill(tint, 1);
        pen.stroke(Stroke.solid(tint, edge));
    }

    /// Paints one path several times over.
    public void paint(PathData path, Consumer<Pen> strokes) {
        trace(path);
        strokes.accept(pen);
    }

    /// Draws only inside the path while the drawing runs.
    public void inside(PathData path, Runnable drawing) {
        pen.save();
        trace(path);
        pen.clip();
        drawing.run();
        pen.restore();
    }

    private void trace(PathData path) {
        pen.begin();
        path.trace(pen, placement);
    }
}
