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
import java.util.Set;
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

    /// What lies on what, from the back to the front. Skin and lines are the body's own and stay as
    /// they are, whatever is shown on it.
    public enum Layer {
        SKIN,
        /// Where it hurts, and what is linked.
        PAIN,
        LINES,
        /// Edges, muscles and spots.
        MARKS
    }

    /// Draws a part of the picture: its upper left corner becomes the pen's origin, a map unit one
    /// unit. Whoever owns the pen clips to the box. A close-up leaves out the arms.
    public void paint(Pen pen, Aspect aspect, Box into, Overlay overlay) {
        Sheet sheet = new Sheet(pen, map.placement(aspect, into));
        Runnable painting =
                () -> {
                    for (Layer layer : Layer.values()) {
                        paint(sheet, aspect, overlay, layer);
                    }
                };
        if (leavesOutArms(aspect, into)) {
            sheet.inside(map.drawing(aspect).withoutArms().path(), painting);
        } else {
            painting.run();
        }
    }

    /// Draws one layer of a part of the picture. All of them, one over the other, are the picture.
    public void paint(Pen pen, Aspect aspect, Box into, Overlay overlay, Layer layer) {
        Sheet sheet = new Sheet(pen, map.placement(aspect, into));
        boolean isBody = layer == Layer.SKIN || layer == Layer.LINES;
        if (leavesOutArms(aspect, into) && (isBody || isOnArms(aspect, overlay))) {
            sheet.inside(
                    map.drawing(aspect).withoutArms().path(),
                    () -> paint(sheet, aspect, overlay, layer));
        } else {
            paint(sheet, aspect, overlay, layer);
        }
    }

    private boolean leavesOutArms(Aspect aspect, Box into) {
        return map.drawing(aspect).hidesArms() && !into.equals(map.whole());
    }

    /// Muscles and their pain are never on the arms. To draw inside a path is slow, so it is asked.
    private boolean isOnArms(Aspect aspect, Overlay overlay) {
        BodyDrawing drawing = map.drawing(aspect);
        return Stream.of(overlay.picked(), overlay.linked(), overlay.felt())
                .flatMap(Set::stream)
                .map(aspect::idDrawn)
                .flatMap(id -> map.regionsOf(id).stream())
                .flatMap(region -> Stream.ofNullable(drawing.anchors().get(region)))
                .anyMatch(anchor -> !drawing.showsInCloseUp(anchor));
    }

    private void paint(Sheet sheet, Aspect aspect, Overlay overlay, Layer layer) {
        switch (layer) {
            case SKIN -> skin(sheet, map.drawing(aspect));
            case PAIN -> pain(sheet, aspect, overlay);
            case LINES -> lines(sheet, map.drawing(aspect), overlay);
            case MARKS -> marks(sheet, aspect, overlay);
        }
    }

    private static void skin(Sheet sheet, BodyDrawing drawing) {
        sheet.fill(drawing.outline(), Tint.MAP_BODY);
        drawing.shades().forEach(shade -> sheet.fill(shade, Tint.MAP_SHADE, 0.5));
    }

    private void pain(Sheet sheet, Aspect aspect, Overlay overlay) {
        shapes(aspect, overlay.linked().stream())
                .forEach(shape -> sheet.fillWithHoles(shape, Tint.MUSCLE, 0.2));
        shapes(aspect, overlay.picked().stream())
                .forEach(shape -> sheet.fillWithHoles(shape, Tint.PAIN, 0.8));
        shapes(aspect, overlay.felt().stream()).forEach(new MapInk(sheet)::core);
        new MusclePainter(map, aspect, sheet, overlay.muscles()).paintZones();
    }

    private static void lines(Sheet sheet, BodyDrawing drawing, Overlay overlay) {
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
    }

    private void marks(Sheet sheet, Aspect aspect, Overlay overlay) {
        shapes(aspect, overlay.linked().stream())
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.MUSCLE_EDGE, LINE)));
        shapes(aspect, overlay.picked().stream())
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.PAIN_DEEP, LINE)));
        MusclePainter muscles = new MusclePainter(map, aspect, sheet, overlay.muscles());
        muscles.paintMuscles();
        muscles.paintSpots();
        if (overlay.shows().contains(Overlay.Extra.BONY_POINTS)) {
            bonyPoints(sheet, aspect);
        }
        shapes(aspect, Stream.of(overlay.focused()))
                .forEach(shape -> sheet.stroke(shape, Stroke.solid(Tint.FOCUS, 2.4)));
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
