package acheatlas.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Remembers what was drawn.
public final class RecordingPen implements Pen {
    private final List<Point> points = new ArrayList<>();
    private final List<Tint> tints = new ArrayList<>();
    private final Map<Tint, Double> opacities = new EnumMap<>(Tint.class);
    private int saved;
    private boolean began;
    private boolean hasStart;

    public List<Point> points() {
        return points;
    }

    /// The colours painted with, in order.
    public List<Tint> tints() {
        return tints;
    }

    /// How opaque a colour was at its last fill or stroke.
    public double opacity(Tint tint) {
        return opacities.getOrDefault(tint, 0.0);
    }

    /// How many clips are still open.
    public int saved() {
        return saved;
    }

    @Override
    public void begin() {
        began = true;
        hasStart = false;
    }

    @Override
    public void moveTo(double x, double y) {
        require(began, "a path begins before it moves");
        hasStart = true;
        points.add(new Point(x, y));
    }

    @Override
    public void lineTo(double x, double y) {
        require(hasStart, "a line starts somewhere");
        points.add(new Point(x, y));
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        require(hasStart, "a curve starts somewhere");
        points.addAll(List.of(new Point(x1, y1), new Point(x2, y2), new Point(x, y)));
    }

    @Override
    public void close() {
        require(hasStart, "only what was begun is closed");
    }

    @Override
    public void fill(Tint tint, double opacity) {
        paint(tint, opacity);
    }

    @Override
    public void fillWithHoles(Tint tint, double opacity) {
        paint(tint, opacity);
    }

    @Override
    public void stroke(Stroke stroke) {
        require(stroke.width() > 0, "a line has a width");
        paint(stroke.tint(), stroke.opacity());
    }

    private void paint(Tint tint, double opacity) {
        require(hasStart, "there is something to paint");
        require(opacity > 0 && opacity <= 1, "opacity " + opacity);
        tints.add(tint);
        opacities.put(tint, opacity);
    }

    @Override
    public void clip() {
        require(saved > 0, "a clip can be taken back");
    }

    @Override
    public void save() {
        saved++;
    }

    @Override
    public void restore() {
        saved--;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
