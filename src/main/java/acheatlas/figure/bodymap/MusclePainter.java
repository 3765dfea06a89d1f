package acheatlas.figure.bodymap;

import acheatlas.figure.PathData;
import acheatlas.figure.Sheet;

import java.util.List;
import java.util.function.Consumer;

/// Paints chosen muscles, their spots, and where their pain is felt.
final class MusclePainter {
    private final BodyMap map;
    private final Aspect aspect;
    private final Sheet sheet;
    private final MapInk ink;
    private final List<Overlay.Muscle> muscles;

    MusclePainter(BodyMap map, Aspect aspect, Sheet sheet, List<Overlay.Muscle> muscles) {
        this.map = map;
        this.aspect = aspect;
        this.sheet = sheet;
        this.ink = new MapInk(sheet);
        this.muscles = muscles;
    }

    /// Spilled pain first, its core on top; all inside the body.
    void paintZones() {
        if (muscles.stream().noneMatch(muscle -> muscle.isReferred() && hasZones(muscle.id()))) {
            return; // to draw inside a path is slow, even to draw nothing
        }
        sheet.inside(
                map.drawing(aspect).outline(),
                () -> {
                    zones(false, ink::spill);
                    zones(true, ink::core);
                });
    }

    private void zones(boolean core, Consumer<PathData> painting) {
        referrals(
                (sight, side) ->
                        sight.zones().stream()
                                .filter(zone -> zone.isCore() == core && zone.side().shows(side))
                                .forEach(zone -> painting.accept(zone.path())));
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
                    .forEach(sight -> muscle(sight, asked, overZones));
        }
    }

    private boolean hasZones(String muscle) {
        ReferralDrawing referral = map.referrals().get(muscle);
        return referral != null
                && referral.sights().stream()
                        .anyMatch(sight -> sight.drawing() == aspect.drawnAs());
    }

    private void muscle(MuscleDrawing.Sight sight, BodySide asked, boolean overZones) {
        sight.shapes()
                .forEach(
                        (side, shape) -> {
                            if (side.shows(asked)) {
                                ink.muscle(shape, overZones);
                            }
                        });
        sight.fibres()
                .forEach(
                        (side, fibres) -> {
                            if (side.shows(asked)) {
                                fibres.forEach(ink::fibre);
                            }
                        });
    }

    void paintSpots() {
        referrals(
                (sight, side) ->
                        sight.spots().stream()
                                .filter(spot -> spot.side().shows(side))
                                .forEach(spot -> ink.spot(spot.at())));
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
