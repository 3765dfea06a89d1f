package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// A drawing on a canvas, in the colours of the stylesheets, as large as its box fits into the room
/// it is given. Redrawn when its size, its colours or what it shows change. JavaFX thread.
final class Picture extends Region {
    private final Canvas canvas = new Canvas();
    private final Ink ink;
    private Box box = new Box(0, 0, 1, 1);
    private Consumer<Pen> drawing = _ -> {};
    private boolean isStale = true;

    /// One that stands alone.
    Picture() {
        this(new Ink());
        getChildren().add(ink);
    }

    /// @param ink of a node that is in the scene whenever this picture is
    Picture(Ink ink) {
        this.ink = ink;
        ink.onChange(this::redraw);
        getStyleClass().add("picture");
        setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
    }

    /// @param shown what of the drawing is shown
    /// @param newDrawing draws with the upper left corner of the box as its origin
    void show(Box shown, Consumer<Pen> newDrawing) {
        if (!box.equals(shown)) {
            box = shown;
            requestLayout();
        }
        drawing = newDrawing;
        redraw();
    }

    /// Something about the drawing has changed.
    void redraw() {
        isStale = true;
        setNeedsLayout(true);
    }

    /// Pixels for a unit of the drawing.
    double scale() {
        return Math.min(getWidth() / box.width(), getHeight() / box.height());
    }

    /// Where the upper left corner of the box lies in this region.
    Point2D corner() {
        double x = (getWidth() - box.width() * scale()) / 2;
        double y = (getHeight() - box.height() * scale()) / 2;
        return new Point2D(snapPositionX(x), snapPositionY(y));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width < 0 ? super.computePrefHeight(width) : width * box.height() / box.width();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(box.width() * scale());
        double height = snapSizeY(box.height() * scale());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            isStale = true;
        }
        canvas.relocate(corner().getX(), corner().getY());
        if (isStale && width > 0 && height > 0) {
            isStale = false;
            draw();
        }
    }

    private void draw() {
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.scale(scale(), scale());
        drawing.accept(new FxPen(graphics, ink::of));
        graphics.restore();
    }
}
