package acheatlas.ui.pictures;

import acheatlas.figure.Pen;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

import java.util.function.Function;
import java.util.function.IntPredicate;

/// Draws on a canvas. Whoever made the graphics context has scaled it: units are the picture's.
final class FxPen implements Pen {
    private final GraphicsContext canvas;
    private final Function<Tint, Paint> colours;
    private final IntPredicate wanted;
    private int painted;

    FxPen(GraphicsContext canvas, Function<Tint, Paint> colours) {
        this(canvas, colours, _ -> true);
    }

    /// @param wanted which fills and strokes are drawn, by their number from 0 on
    FxPen(GraphicsContext canvas, Function<Tint, Paint> colours, IntPredicate wanted) {
        this.canvas = canvas;
        this.colours = colours;
        this.wanted = wanted;
        canvas.setLineCap(StrokeLineCap.ROUND);
        canvas.setLineJoin(StrokeLineJoin.ROUND);
    }

    @Override
    public void begin() {
        canvas.beginPath();
    }

    @Override
    public void moveTo(double x, double y) {
        canvas.moveTo(x, y);
    }

    @Override
    public void lineTo(double x, double y) {
        canvas.lineTo(x, y);
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        canvas.bezierCurveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        canvas.closePath();
    }

    @Override
    public void fill(Tint tint, double opacity) {
        fill(tint, opacity, FillRule.NON_ZERO);
    }

    @Override
    public void fillWithHoles(Tint tint, double opacity) {
        fill(tint, opacity, FillRule.EVEN_ODD);
    }

    private void fill(Tint tint, double opacity, FillRule rule) {
        if (!wanted.test(painted++)) {
            return;
        }
        canvas.setFillRule(rule);
        canvas.setGlobalAlpha(opacity);
        canvas.setFill(colours.apply(tint));
        canvas.fill();
    }

    @Override
    public void stroke(Stroke stroke) {
        if (!wanted.test(painted++)) {
            return;
        }
        canvas.setGlobalAlpha(stroke.opacity());
        canvas.setStroke(colours.apply(stroke.tint()));
        canvas.setLineWidth(stroke.width());
        canvas.setLineDashes(stroke.dash().stream().mapToDouble(length -> length).toArray());
        canvas.stroke();
    }

    @Override
    public void clip() {
        canvas.setFillRule(FillRule.NON_ZERO);
        canvas.clip();
    }

    @Override
    public void save() {
        paintNothing();
        canvas.save();
    }

    @Override
    public void restore() {
        paintNothing();
        canvas.restore();
    }

    /// NGCanvas draws the masks of the clips, at the next painting after a save or a restore, with
    /// the alpha of the last thing painted inside one: under a faint fill all lines would be faint.
    private void paintNothing() {
        canvas.setGlobalAlpha(1);
        canvas.setFill(Color.TRANSPARENT);
        canvas.fillRect(0, 0, 1, 1);
    }
}
