package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Pen;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Paints the body with what is picked and shown on it. Teal is where a muscle sits, coral where
/// pain is felt; never by colour alone: spots are crosses, spilled pain is hatched with a dashed
/// edge, bony points are rings.
public final class BodyMapPainter {
    private static final double LINE = 1.6;
    private static final double DETAIL = 1.3;
    private static final double SOFT = 1.0;

    private final BodyMap map;

    public BodyMapPainter(BodyMap map) {
        this.map = map;
    }

    /// Draws a part of the picture: its upper left corner becomes the pen's origin, a map unit one
    /// unit. Whoever owns the pen clips to the box. A close-up leaves out the arms.
    public void paint(Pen pen, Aspect aspect, Box into, Overlay overlay) {
        Sheet sheet = new Sheet(pen, map.placement(aspect, into));
        BodyDrawing drawing = map.drawing(aspect);
        if (drawing.hidesArms() && !into.equals(map.whole())) {
            sheet.inside(drawing.withoutArms().path(), () -> paint(sheet, aspect, overlay));
        } else {
            paint(sheet, aspect, overlay);
        }
    }

    private void paint(Sheet sheet, Aspect aspect, Overlay overlay) {
        BodyDrawing drawing = map.drawing(aspect);
        sheet.fill(drawing.outline(), Tint.MAP_BODY);
        drawing.shades().forEach(shade -> sheet.fill(shade, Tint.MAP_SHADE, 0.5));
        shapes(aspect, overlay.linked().stream())
                .forEach(shape -> sheet.fillWithHoles(shape, Tint.MUSCLE, 0.2));
        shapes(aspect, overlay.picked().stream())
                .forEach(shape -> sheet.fillWithHoles(shape, Tint.PAIN, 0.8));
        MusclePainter muscles = new MusclePainter(map, aspect, sheet, overlay.muscles());
        shapes(aspect, overlay.felt().stream()).forEach(new MapInk(sheet)::core);
        muscles.paintZones();
        lines(sheet, aspect, overlay);
        muscles.paintMuscles();
        muscles.paintSpots();
        if (overlay.shows().contains(Overlay.Extra.BONY_POINTS)) {
            bonyPoints(sheet, aspect);
        }
        shapes(aspect, Stream.of(overlay.focused()))
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.FOCUS, 2.4)));
    }

    private void lines(Sheet sheet, Aspect aspect, Overlay overlay) {
        BodyDrawing drawing = map.drawing(aspect);
        if (overlay.shows().contains(Overlay.Extra.BONES)) {
            drawing.bones()
                    .forEach(
                            bone -> {
                                sheet.fillWithHoles(bone, Tint.BONE, 1);
                                sheet.stroke(bone, Stroke.solid(Tint.BONE_LINE, SOFT));
                            });
        }
        if (overlay.shows().contains(Overlay.Extra.BORDERS)) {
            Stroke border = new Stroke(Tint.MAP_GRID, 0.7, 0.8, List.of(2.4, 2.4));
            RegionBorders.of(drawing).forEach(line -> sheet.stroke(line, border));
        }
        Stroke soft = Stroke.faint(Tint.MAP_LINE, SOFT, 0.6);
        drawing.softDetails().forEach(line -> sheet.stroke(line, soft));
        drawing.details().forEach(line -> sheet.stroke(line, Stroke.solid(Tint.MAP_LINE, DETAIL)));
        sheet.stroke(drawing.outline(), Stroke.solid(Tint.MAP_LINE, LINE));
        shapes(aspect, overlay.linked().stream())
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.MUSCLE_EDGE, LINE)));
        shapes(aspect, overlay.picked().stream())
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.PAIN_DEEP, LINE)));
    }

    private Stream<PathData> shapes(Aspect aspect, Stream<String> ids) {
        return shapes(map, aspect, ids);
    }

    /// Outlines of regions, or of groups: joined where their regions touch. In the drawing, not yet
    /// mirrored.
    static Stream<PathData> shapes(BodyMap map, Aspect aspect, Stream<String> ids) {
        BodyDrawing drawing = map.drawing(aspect);
        return ids.map(aspect::idDrawn)
                .flatMap(
                        id ->
                                drawing.groupOutlines().containsKey(id)
                                        ? Stream.ofNullable(drawing.groupOutlines().get(id))
                                        : map.regionsOf(id).stream()
                                                .map(drawing.regions()::get)
                                                .filter(Objects::nonNull)
                                                .map(Area::path));
    }

    private void bonyPoints(Sheet sheet, Aspect aspect) {
        map.bonyPoints().values().stream()
                .flatMap(point -> Stream.ofNullable(point.points().get(aspect.drawnAs())))
                .flatMap(sides -> sides.values().stream())
                .forEach(
                        at -> {
                            PathData ring = PathData.circle(at, 5.4);
                            sheet.fillAndEdge(ring, Tint.MARK_HALO, 3.6);
                            sheet.stroke(ring, Stroke.solid(Tint.MARK, 1.8));
                            sheet.fill(PathData.circle(at, 1.8), Tint.MARK);
                        });
    }
}
