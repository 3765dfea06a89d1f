package acheatlas.handout;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

import java.awt.Shape;
import java.util.List;
import java.util.Map;

/// Puts the drawings of a page where its objects have been laid out, as vectors.
final class DrawingPainter implements FSObjectDrawer {
    private final List<PageDrawing> drawings;

    DrawingPainter(List<PageDrawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element object,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        var drawing = drawings.get(Integer.parseInt(object.getAttribute(Markup.NUMBER)));
        float wide = (float) (width / dotsPerPixel);
        float high = (float) (height / dotsPerPixel);
        device.drawWithGraphics(
                (float) x,
                (float) y,
                wide,
                high,
                graphics -> {
                    graphics.scale(wide / drawing.width(), high / drawing.height());
                    drawing.paint().accept(graphics);
                });
        return null;
    }
}
