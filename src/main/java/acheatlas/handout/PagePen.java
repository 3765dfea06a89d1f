package acheatlas.handout;

import acheatlas.figure.Pen;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/// Draws vectors onto a page, always in the colours of the light theme.
final class PagePen implements Pen {
    private final Graphics2D page;
    private final PageColours colours;
    private final List<Shape> clips = new ArrayList<>();
    private Path2D path = new Path2D.Double();

    PagePen(Graphics2D page, PageColours colours) {
        this.page = page;
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
        page.fill(path);
    }

    @Override
    public void stroke(Stroke stroke) {
        paint(stroke.tint(), stroke.opacity());
        page.setStroke(awt(stroke));
        page.draw(path);
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
        page.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        page.setColor(colours.of(tint));
    }

    @Override
    public void clip() {
        path.setWindingRule(Path2D.WIND_NON_ZERO);
        page.clip(path);
    }

    @Override
    public void save() {
        clips.add(page.getClip());
    }

    @Override
    public void restore() {
        page.setClip(clips.removeLast());
    }
}
