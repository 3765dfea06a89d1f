package acheatlas.handout;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// Something drawn on the page, in units of its own, y down from its upper left corner.
///
/// @param paint leaves the graphics as it likes; whatever lies outside is cut off
record PageDrawing(double width, double height, Consumer<Graphics2D> paint) {

    /// A drawing by pen, as large as its box.
    static PageDrawing of(Box box, PageColours colours, Consumer<Pen> draw) {
        return new PageDrawing(
                box.width(),
                box.height(),
                graphics -> draw.accept(new GraphicsPen(graphics, colours::of)));
    }
}
