package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.Overlay;

import java.util.Arrays;
import java.util.List;

/// The body as layers of a picture: its skin and its lines are drawn once, and only what is shown
/// on it is drawn anew with each pick.
final class BodyLayers {
    private BodyLayers() {}

    static List<Picture.Layer> of(BodyMap map, Aspect aspect, Box box, Overlay overlay) {
        var painter = new BodyMapPainter(map);
        return Arrays.stream(BodyMapPainter.Layer.values())
                .map(
                        layer ->
                                new Picture.Layer(
                                        key(layer, aspect, overlay),
                                        pen -> painter.paint(pen, aspect, box, overlay, layer)))
                .toList();
    }

    private static Object key(BodyMapPainter.Layer layer, Aspect aspect, Overlay overlay) {
        return switch (layer) {
            case SKIN -> aspect;
            case LINES -> List.of(aspect, overlay.shows());
            case PAIN, MARKS -> List.of(aspect, overlay);
        };
    }
}
