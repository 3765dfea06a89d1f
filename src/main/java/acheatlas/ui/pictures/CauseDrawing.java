package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.Extent;
import acheatlas.figure.bodymap.Overlay;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Referral;
import acheatlas.graph.RegionFindings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What to draw of a cause: its muscles, where their pain is felt, and the two sides of the body
/// that show most of it. Pure.
///
/// Where no pattern is drawn, the places are shown that most people with this cause point at.
///
/// @param overlay muscles and places, of one side of the body
/// @param muscles ids of the muscles drawn
/// @param referrals the patterns drawn
/// @param felt places of the map, for a cause without a pattern
record CauseDrawing(
        Overlay overlay, List<String> muscles, List<Referral> referrals, Set<String> felt) {
    static CauseDrawing of(
            Graph graph, BodyMap map, RegionFindings findings, Cause cause, BodySide side) {
        var muscles = cause.muscles().stream().filter(map.muscles()::containsKey).toList();
        var referrals =
                graph.referrals().stream()
                        .filter(referral -> referral.causes().contains(cause.index()))
                        .toList();
        var referring =
                referrals.stream()
                        .map(Referral::muscle)
                        .filter(map.referrals()::containsKey)
                        .distinct()
                        .toList();
        var felt = referring.isEmpty() ? felt(map, findings, cause, side) : Set.<String>of();
        var shown = new LinkedHashSet<>(muscles);
        shown.addAll(referring);
        var drawn = new ArrayList<Overlay.Muscle>();
        shown.forEach(
                muscle ->
                        drawn.add(
                                new Overlay.Muscle(
                                        muscle,
                                        side,
                                        muscles.contains(muscle),
                                        referring.contains(muscle))));
        return new CauseDrawing(
                Overlay.NOTHING.withMuscles(drawn).withFelt(felt), muscles, referrals, felt);
    }

    private static Set<String> felt(
            BodyMap map, RegionFindings findings, Cause cause, BodySide side) {
        return findings.felt(cause).stream()
                .filter(place -> isOn(map, place, side))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOn(BodyMap map, String place, BodySide side) {
        var region = map.regions().get(place);
        return region != null && (region.side() == side || region.side() == BodySide.BOTH);
    }

    boolean isEmpty() {
        return overlay.muscles().isEmpty() && overlay.felt().isEmpty();
    }

    /// Two views: front and back, but the side where one of them would show nothing.
    List<Aspect> aspects(BodyMap map, BodySide side) {
        var extent = new Extent(map, overlay);
        var beside = side == BodySide.LEFT ? Aspect.LEFT : Aspect.RIGHT;
        var telling =
                List.of(Aspect.FRONT, Aspect.BACK, beside).stream()
                        .filter(aspect -> !extent.seenFrom(aspect).equals(Box.NOWHERE))
                        .limit(2)
                        .toList();
        return telling.size() == 2 ? telling : List.of(Aspect.FRONT, Aspect.BACK);
    }

    /// What of each view is shown: the trunk, or as much more as is needed, at one scale in both.
    List<Box> boxes(BodyMap map, List<Aspect> aspects) {
        var extent = new Extent(map, overlay);
        var needed =
                aspects.stream().map(extent::seenFrom).reduce(Box.NOWHERE, Box::union).grownBy(12);
        return aspects.stream().map(aspect -> box(map.crop(aspect, "trunk"), needed)).toList();
    }

    private static Box box(Box trunk, Box needed) {
        double low = Math.min(trunk.y0(), needed.y0());
        double high = Math.max(trunk.y1(), needed.y1());
        double half = (high - low) * trunk.width() / trunk.height() / 2;
        double middle = (trunk.x0() + trunk.x1()) / 2;
        return new Box(middle - half, low, middle + half, high);
    }
}
