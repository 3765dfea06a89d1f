package acheatlas.figure.bodymap;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;

import java.util.List;
import java.util.stream.Stream;

/// How far what an overlay shows of muscles and pain reaches on the picture, to choose what of the
/// body to show.
public final class Extent {
    private final BodyMap map;
    private final Overlay overlay;

    public Extent(BodyMap map, Overlay overlay) {
        this.map = map;
        this.overlay = overlay;
    }

    /// [Box#NOWHERE] where nothing is seen from this side.
    public Box seenFrom(Aspect aspect) {
        Stream<PathData> felt = BodyMapPainter.shapes(map, aspect, overlay.felt().stream());
        Stream<PathData> muscles =
                overlay.muscles().stream().flatMap(muscle -> shapes(muscle, aspect));
        return Stream.concat(felt, muscles)
                .map(path -> path.placed(map.placement(aspect, map.whole())).bounds())
                .reduce(Box.NOWHERE, Box::union);
    }

    private Stream<PathData> shapes(Overlay.Muscle muscle, Aspect aspect) {
        BodySide side = aspect.sideDrawn(muscle.side());
        return Stream.concat(
                muscle.isPlaced() ? muscle(muscle.id(), aspect, side) : Stream.of(),
                muscle.isReferred() ? zones(muscle.id(), aspect, side) : Stream.of());
    }

    private Stream<PathData> muscle(String id, Aspect aspect, BodySide side) {
        MuscleDrawing muscle = map.muscles().get(id);
        List<MuscleDrawing.Sight> sights = muscle == null ? List.of() : muscle.sights();
        return sights.stream()
                .filter(sight -> sight.drawing() == aspect.drawnAs())
                .flatMap(sight -> sight.shapes().entrySet().stream())
                .filter(shape -> shape.getKey().shows(side))
                .map(shape -> shape.getValue());
    }

    private Stream<PathData> zones(String id, Aspect aspect, BodySide side) {
        ReferralDrawing pattern = map.referrals().get(id);
        List<ReferralDrawing.Sight> sights = pattern == null ? List.of() : pattern.sights();
        return sights.stream()
                .filter(sight -> sight.drawing() == aspect.drawnAs())
                .flatMap(sight -> sight.zones().stream())
                .filter(zone -> zone.side().shows(side))
                .map(ReferralDrawing.Zone::path);
    }
}
