package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;

import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// A drawing on a canvas, in the colours of the stylesheets, as large as its box fits into the room
/// it is given. Redrawn when its size, its colours or what it shows change. JavaFX thread.
final class Picture extends Region {
    private final Ink ink;
    private final List<Sheet> sheets = new ArrayList<>();
    private Box box = new Box(0, 0, 1, 1);

    /// A part of a drawing that lies over others.
    ///
    /// @param key equal for drawings that come out the same
    record Layer(Object key, Consumer<Pen> drawing) {}

    /// What a layer is drawn on.
    private static final class Sheet {
        private final Canvas canvas = new Canvas();
        private Layer layer = new Layer("", _ -> {});
        private boolean isStale = true;
    }

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
    }

    /// @param shown what of the drawing is shown
    /// @param drawing draws with the upper left corner of the box as its origin
    void show(Box shown, Consumer<Pen> drawing) {
        show(shown, List.of(new Layer(new Object(), drawing)));
    }

    /// Shows a drawing in layers, as many each time. Only those that changed are drawn anew.
    ///
    /// @param layers from the back to the front
    void show(Box shown, List<Layer> layers) {
        boolean isOther = !box.equals(shown);
        if (isOther) {
            box = shown;
            requestLayout();
        }
        while (sheets.size() < layers.size()) {
            addSheet();
        }
        for (int i = 0; i < layers.size(); i++) {
            var sheet = sheets.get(i);
            sheet.isStale |= isOther || !sheet.layer.key().equals(layers.get(i).key());
            sheet.layer = layers.get(i);
        }
        setNeedsLayout(true);
    }

    private void addSheet() {
        var sheet = new Sheet();
        sheet.canvas.setManaged(false);
        sheets.add(sheet);
        getChildren().add(sheet.canvas);
    }

    /// Something about the drawing has changed.
    void redraw() {
        sheets.forEach(sheet -> sheet.isStale = true);
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
        for (var sheet : sheets) {
            var canvas = sheet.canvas;
            if (canvas.getWidth() != width || canvas.getHeight() != height) {
                canvas.setWidth(width);
                canvas.setHeight(height);
                sheet.isStale = true;
            }
            canvas.relocate(corner().getX(), corner().getY());
            if (sheet.isStale && width > 0 && height > 0) {
                sheet.isStale = false;
                draw(sheet);
            }
        }
    }

    private void draw(Sheet sheet) {
        var graphics = sheet.canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, sheet.canvas.getWidth(), sheet.canvas.getHeight());
        graphics.save();
        graphics.scale(scale(), scale());
        sheet.layer.drawing().accept(new FxPen(graphics, ink::of));
        graphics.restore();
    }
}
