package acheatlas.figure.bodymap;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;

import java.util.List;
import java.util.function.Consumer;

/// Paints chosen muscles, their spots, and where their pain is felt.
final class MusclePainter {
    private static final double CROSS = 3.6;

    private final BodyMap map;
    private final Aspect aspect;
    private final Sheet sheet;
    private final List<Overlay.Muscle> muscles;

    MusclePainter(BodyMap map, Aspect aspect, Sheet sheet, List<Overlay.Muscle> muscles) {
        this.map = map;
        this.aspect = aspect;
        this.sheet = sheet;
        this.muscles = muscles;
    }

    /// Spilled pain first, its core on top; all inside the body.
    void paintZones() {
        sheet.inside(
                map.drawing(aspect).outline(),
                () -> {
                    zones(false, this::spill);
                    zones(true, this::core);
                });
    }

    private void zones(boolean core, Consumer<PathData> painting) {
        referrals(
                (sight, side) ->
                        sight.zones().stream()
                                .filter(zone -> zone.isCore() == core && zone.side().shows(side))
                                .forEach(zone -> painting.accept(zone.path())));
    }

    private void core(PathData zone) {
        sheet.fill(zone, Tint.PAIN, 0.8);
        PathData dots = Texture.dots(zone.bounds());
        sheet.inside(zone, () -> sheet.fill(dots, Tint.PAIN_DEEP, 0.85));
    }

    private void spill(PathData zone) {
        sheet.fill(zone, Tint.PAIN, 0.3);
        Box box = zone.bounds();
        sheet.inside(zone, () -> sheet.stroke(Texture.lines(box), Stroke.faint(Tint.PAIN, 0.9, 0.7)));
        sheet.stroke(zone, new Stroke(Tint.PAIN, 0.9, 1, List.of(2.6, 2.6)));
    }

    void paintMuscles() {
        for (Overlay.Muscle muscle : muscles) {
            MuscleDrawing drawing = map.muscles().get(muscle.id());
            if (drawing == null || !muscle.isPlaced()) {
                continue;
            }
            BodySide asked = aspect.sideDrawn(muscle.side());
            boolean overZones = muscle.isReferred() && hasZones(muscle.id());
            drawing.sights().stream()
                    .filter(sight -> sight.drawing() == aspect.drawnAs())
                    .forEach(
                            sight -> {
                                if (overZones) {
                                    outline(sight, asked);
                                } else {
                                    muscle(sight, asked);
                                }
                            });
        }
    }

    private boolean hasZones(String muscle) {
        ReferralDrawing referral = map.referrals().get(muscle);
        return referral != null
                && referral.sights().stream()
                        .anyMatch(sight -> sight.drawing() == aspect.drawnAs());
    }

    /// Over pain, only the muscle's edge: it must not hide where the pain is felt.
    private void outline(MuscleDrawing.Sight sight, BodySide asked) {
        sight.shapes()
                .forEach(
                        (side, shape) -> {
                            if (side.shows(asked)) {
                                sheet.stroke(shape, Stroke.solid(Tint.MUSCLE, 1.8));
                            }
                        });
    }

    private void muscle(MuscleDrawing.Sight sight, BodySide asked) {
        sight.shapes()
                .forEach(
                        (side, shape) -> {
                            if (side.shows(asked)) {
                                sheet.fill(shape, Tint.MUSCLE, 0.62);
                                sheet.stroke(shape, Stroke.solid(Tint.MUSCLE_EDGE, 1.1));
                            }
                        });
        sight.fibres()
                .forEach(
                        (side, fibres) -> {
                            if (side.shows(asked)) {
                                Stroke stroke = Stroke.solid(Tint.FIBRE, 0.9);
                                fibres.forEach(fibre -> sheet.stroke(fibre, stroke));
                            }
                        });
    }

    void paintSpots() {
        referrals(
                (sight, side) ->
                        sight.spots().stream()
                                .filter(spot -> spot.side().shows(side))
                                .forEach(spot -> cross(spot.at())));
    }

    private void cross(Point at) {
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

    /// A pattern in this drawing, and the drawing's side that is asked for.
    private interface Pattern {
        void accept(ReferralDrawing.Sight sight, BodySide side);
    }

    private void referrals(Pattern painting) {
        for (Overlay.Muscle muscle : muscles) {
            ReferralDrawing drawing = map.referrals().get(muscle.id());
            if (drawing != null && muscle.isReferred()) {
                BodySide asked = aspect.sideDrawn(muscle.side());
                drawing.sights().stream()
                        .filter(sight -> sight.drawing() == aspect.drawnAs())
                        .forEach(sight -> painting.accept(sight, asked));
            }
        }
    }
}
