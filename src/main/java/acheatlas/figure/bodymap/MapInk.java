package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.List;

/// How muscles, their spots and felt pain look, wherever they are drawn.
final class MapInk {
    private static final double CROSS = 3.6;

    private final Sheet sheet;

    MapInk(Sheet sheet) {
        this.sheet = sheet;
    }

    /// @param overPain clearer, so that it does not hide where the pain is felt
    void muscle(PathData shape, boolean overPain) {
        sheet.fill(shape, Tint.MUSCLE, overPain ? 0.6 : 0.75);
        sheet.stroke(shape, Stroke.solid(Tint.MUSCLE_EDGE, overPain ? 1.6 : 1.1));
    }

    void fibre(PathData line) {
        sheet.stroke(line, Stroke.solid(Tint.FIBRE, 0.9));
    }

    /// Dots.
    void core(PathData zone) {
        sheet.fill(zone, Tint.PAIN, 0.8);
        sheet.fill(Texture.dots(new Area(zone)), Tint.PAIN_DEEP, 0.85);
    }

    /// Pale, slanting lines, and a dashed edge.
    void spill(PathData zone) {
        sheet.fill(zone, Tint.PAIN, 0.3);
        sheet.stroke(Texture.lines(new Area(zone)), Stroke.faint(Tint.PAIN, 0.9, 0.7));
        sheet.stroke(zone, new Stroke(Tint.PAIN, 0.9, 1, List.of(2.6, 2.6)));
    }

    void spot(Point at) {
        Point rising = new Point(CROSS, -CROSS);
        Point falling = new Point(CROSS, CROSS);
        PathData cross =
                PathData.joined(
                        List.of(
                                PathData.polyline(List.of(at.plus(-1, rising), at.plus(rising))),
                                PathData.polyline(
                                        List.of(at.plus(-1, falling), at.plus(falling)))));
        sheet.stroke(cross, Stroke.solid(Tint.MARK_HALO, 5));
        sheet.stroke(cross, Stroke.solid(Tint.MARK, 2.2));
    }
}
