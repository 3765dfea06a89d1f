package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Placement;
import acheatlas.figure.Point;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The body map: three drawings, what can be pointed at in them, and what lies beneath. Immutable;
/// any thread. Units are the map's own, y down; left and right are the person's own.
///
/// @param width of every drawing; a mirrored one is turned over about its middle
/// @param drawings front, back and right
/// @param regions by id
/// @param groups by id
/// @param muscles by id
/// @param referrals by muscle
/// @param bonyPoints by id
public record BodyMap(
        double width,
        double height,
        Map<Aspect, BodyDrawing> drawings,
        Map<String, BodyRegion> regions,
        Map<String, RegionGroup> groups,
        Map<String, MuscleDrawing> muscles,
        Map<String, ReferralDrawing> referrals,
        Map<String, BonyPoint> bonyPoints) {
    public BodyMap {
        drawings = Map.copyOf(drawings);
        regions = inOrder(regions);
        groups = inOrder(groups);
        muscles = inOrder(muscles);
        referrals = inOrder(referrals);
        bonyPoints = inOrder(bonyPoints);
        if (!drawings.keySet().containsAll(List.of(Aspect.FRONT, Aspect.BACK, Aspect.RIGHT))) {
            throw new IllegalArgumentException("a drawing of the body is missing");
        }
    }

    private static <T> Map<String, T> inOrder(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /// The region at a point of the picture; empty beside the body.
    public Optional<String> regionAt(Aspect aspect, Point point) {
        Point drawn = placement(aspect, whole()).place(point);
        return drawing(aspect).regions().entrySet().stream()
                .filter(region -> region.getValue().contains(drawn))
                .map(region -> aspect.idHere(region.getKey()))
                .findFirst();
    }

    /// Ids of the regions seen, in the order of the file.
    public List<String> regionsSeen(Aspect aspect) {
        return drawing(aspect).regions().keySet().stream().map(aspect::idHere).toList();
    }

    /// Ids of the regions of which a close-up shows the middle, in the order of the file.
    public List<String> regionsSeen(Aspect aspect, Box closeUp) {
        if (closeUp.equals(whole())) {
            return regionsSeen(aspect);
        }
        BodyDrawing drawing = drawing(aspect);
        Placement placement = placement(aspect, whole());
        return regionsSeen(aspect).stream()
                .filter(
                        region -> {
                            Point anchor = drawing.anchors().get(aspect.idDrawn(region));
                            return anchor != null
                                    && closeUp.contains(placement.place(anchor))
                                    && drawing.showsInCloseUp(anchor);
                        })
                .toList();
    }

    /// A point inside a region, where its label or focus mark goes; empty where it is not seen.
    public Optional<Point> anchor(Aspect aspect, String region) {
        return Optional.ofNullable(drawing(aspect).anchors().get(aspect.idDrawn(region)))
                .map(placement(aspect, whole())::place);
    }

    /// The region's outline as it lies in the picture; empty where it is not seen.
    public Optional<PathData> shape(Aspect aspect, String region) {
        return Optional.ofNullable(drawing(aspect).regions().get(aspect.idDrawn(region)))
                .map(Area::path)
                .map(path -> path.placed(placement(aspect, whole())));
    }

    /// Where a bony point lies in the picture; empty where it is not seen.
    public Optional<Point> bonyPoint(Aspect aspect, BodySide side, String id) {
        return Optional.ofNullable(bonyPoints.get(id))
                .flatMap(point -> Optional.ofNullable(point.points().get(aspect.drawnAs())))
                .flatMap(sides -> Optional.ofNullable(sides.get(aspect.sideDrawn(side))))
                .map(placement(aspect, whole())::place);
    }

    /// The ids meant by a region or a group: itself or its regions; empty for an unknown id.
    public List<String> regionsOf(String id) {
        if (regions.containsKey(id)) {
            return List.of(id);
        }
        return Optional.ofNullable(groups.get(id)).map(RegionGroup::regions).orElse(List.of());
    }

    /// These regions, with the group in place of those that make up a larger area: its outline is
    /// drawn as one.
    public Set<String> grouped(Set<String> places) {
        var shown = new LinkedHashSet<>(places);
        groups.values().stream()
                .filter(group -> group.kind() == RegionGroup.Kind.WHOLE)
                .filter(group -> places.containsAll(group.regions()))
                .forEach(
                        group -> {
                            group.regions().forEach(shown::remove);
                            shown.add(group.id());
                        });
        return shown;
    }

    /// The whole picture.
    public Box whole() {
        return new Box(0, 0, width, height);
    }

    /// A close-up by name; the whole picture where there is none.
    public Box crop(Aspect aspect, String name) {
        Box drawn = drawing(aspect).crops().getOrDefault(name, whole());
        return aspect.isMirrored()
                ? new Box(width - drawn.x1(), drawn.y0(), width - drawn.x0(), drawn.y1())
                : drawn;
    }

    BodyDrawing drawing(Aspect aspect) {
        BodyDrawing drawing = drawings.get(aspect.drawnAs());
        if (drawing == null) {
            throw new IllegalStateException("a drawing of the body is missing");
        }
        return drawing;
    }

    /// From drawing to picture. Mirroring is its own inverse, so with the whole picture it also
    /// leads back.
    Placement placement(Aspect aspect, Box into) {
        return aspect.isMirrored()
                ? new Placement(true, false, width - into.x0(), -into.y0())
                : new Placement(false, false, -into.x0(), -into.y0());
    }
}
