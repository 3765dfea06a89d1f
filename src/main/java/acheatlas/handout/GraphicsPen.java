package acheatlas.handout;

import acheatlas.figure.Pen;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Draws with AWT: onto a page that is printed, or into an image.
public final class GraphicsPen implements Pen {
    private final Graphics2D graphics;
    private final Function<Tint, Color> colours;
    private final List<Shape> clips = new ArrayList<>();
    private Path2D path = new Path2D.Double();

    /// @param colours the colour of each tint in the theme at hand
    public GraphicsPen(Graphics2D graphics, Function<Tint, Color> colours) {
        this.graphics = graphics;
        this.colours = colours;
    }

    @Override
    public void begin() {
        path = new Path2D.Double();
    }

    @Override
    public void moveTo(double x, double y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        path.curveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        path.closePath();
    }

    @Override
    public void fill(Tint tint, double opacity) {
        fill(tint, opacity, Path2D.WIND_NON_ZERO);
    }

    @Override
    public void fillWithHoles(Tint tint, double opacity) {
        fill(tint, opacity, Path2D.WIND_EVEN_ODD);
    }

    private void fill(Tint tint, double opacity, int rule) {
        paint(tint, opacity);
        path.setWindingRule(rule);
        graphics.fill(path);
    }

    @Override
    public void stroke(Stroke stroke) {
        paint(stroke.tint(), stroke.opacity());
        graphics.setStroke(awt(stroke));
        graphics.draw(path);
    }

    private static BasicStroke awt(Stroke stroke) {
        float width = (float) stroke.width();
        if (stroke.dash().isEmpty()) {
            return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        }
        var dash = new float[stroke.dash().size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
        }
        return new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    private void paint(Tint tint, double opacity) {
        graphics.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        graphics.setColor(colours.apply(tint));
    }

    @Override
    public void clip() {
        path.setWindingRule(Path2D.WIND_NON_ZERO);
        graphics.clip(path);
    }

    @Override
    public void save() {
        clips.add(graphics.getClip());
    }

    @Override
    public void restore() {
        graphics.setClip(clips.removeLast());
    }
}
