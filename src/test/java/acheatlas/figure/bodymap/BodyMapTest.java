package acheatlas.figure.bodymap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.pictures.BodyMapReader;
import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Placement;
import acheatlas.figure.Point;
import acheatlas.figure.RecordingPen;
import acheatlas.figure.Tint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// On the shipped body map.
final class BodyMapTest {
    private static final BodyMapReader.Result READ =
            BodyMapReader.read(Path.of("data/pictures/bodymap.json"), "pictures/bodymap.json");
    private static final BodyMap MAP = READ.map().orElseThrow();

    @Test
    void theShippedMapHasNoFault() {
        assertEquals(List.of(), READ.problems());
    }

    @ParameterizedTest
    @EnumSource
    void fiveHundredPointsOnTheBodyLieInExactlyOneRegionEach(Aspect aspect) {
        List<Area> regions =
                MAP.regionsSeen(aspect).stream()
                        .map(id -> new Area(MAP.shape(aspect, id).orElseThrow()))
                        .toList();
        for (Point point : pointsOnTheBody(aspect, 500)) {
            long holding = regions.stream().filter(region -> region.contains(point)).count();
            assertEquals(1, holding, point + " in " + aspect);
            assertTrue(MAP.regionAt(aspect, point).isPresent());
        }
    }

    private static List<Point> pointsOnTheBody(Aspect aspect, int count) {
        Area body = new Area(MAP.drawing(aspect).outline());
        Random random = new Random(7);
        List<Point> points = new ArrayList<>();
        while (points.size() < count) {
            Point drawn =
                    new Point(
                            random.nextDouble() * MAP.width(), random.nextDouble() * MAP.height());
            if (body.contains(drawn)) {
                points.add(MAP.placement(aspect, MAP.whole()).place(drawn));
            }
        }
        return points;
    }

    @ParameterizedTest
    @EnumSource
    void everyAnchorLiesInItsRegion(Aspect aspect) {
        for (String id : MAP.regionsSeen(aspect)) {
            Point anchor = MAP.anchor(aspect, id).orElseThrow();
            assertEquals(Optional.of(id), MAP.regionAt(aspect, anchor));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRegionSeenIsDescribed(Aspect aspect) {
        assertTrue(MAP.regions().keySet().containsAll(MAP.regionsSeen(aspect)));
    }

    @Test
    void besideTheBodyIsNoRegion() {
        assertEquals(Optional.empty(), MAP.regionAt(Aspect.FRONT, new Point(5, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "outer-hip-right, outer-hip-left",
        "buttock-right, buttock-left",
        "lower-back-right, lower-back-left",
        "head, head"
    })
    void theLeftSideIsTheRightSideTurnedOver(String right, String left) {
        Point onTheRight = MAP.anchor(Aspect.RIGHT, right).orElseThrow();
        Point onTheLeft = new Point(MAP.width() - onTheRight.x(), onTheRight.y());

        assertEquals(Optional.of(left), MAP.regionAt(Aspect.LEFT, onTheLeft));
        assertEquals(Optional.of(onTheLeft), MAP.anchor(Aspect.LEFT, left));
    }

    @Test
    void theLeftSideShowsNothingOfTheRight() {
        assertFalse(MAP.regionsSeen(Aspect.LEFT).contains("outer-hip-right"));
        assertEquals(Optional.empty(), MAP.shape(Aspect.LEFT, "outer-hip-right"));
    }

    @Test
    void thePersonsLeftIsOnTheViewersRightInFrontAndOnTheLeftBehind() {
        double middle = MAP.width() / 2;

        assertTrue(MAP.anchor(Aspect.FRONT, "groin-left").orElseThrow().x() > middle);
        assertTrue(MAP.anchor(Aspect.BACK, "buttock-left").orElseThrow().x() < middle);
    }

    @Test
    void theBonyPointOfTheHipLiesInTheOuterHip() {
        for (Aspect aspect : Aspect.values()) {
            boolean left = aspect == Aspect.LEFT;
            BodySide side = left ? BodySide.LEFT : BodySide.RIGHT;
            Point trochanter = MAP.bonyPoint(aspect, side, "greater-trochanter").orElseThrow();
            String region = left ? "outer-hip-left" : "outer-hip-right";
            assertEquals(Optional.of(region), MAP.regionAt(aspect, trochanter));
        }
    }

    @Test
    void aGroupStandsForItsRegions() {
        assertEquals(
                List.of("lower-back-left", "lower-back-middle", "lower-back-right"),
                MAP.regionsOf("lower-back").stream().sorted().toList());
        assertEquals(List.of("groin-left"), MAP.regionsOf("groin-left"));
        assertEquals(List.of(), MAP.regionsOf("elbow"));
    }

    @Test
    void theHipCloseUpIsMirroredWithTheFigure() {
        Box right = MAP.crop(Aspect.RIGHT, "hip");
        Box left = MAP.crop(Aspect.LEFT, "hip");

        assertEquals(right.width(), left.width());
        assertEquals(MAP.width() - right.x1(), left.x0());
    }

    @ParameterizedTest
    @EnumSource
    void everyMuscleAndPatternIsDrawnInsideThePicture(Aspect aspect) {
        for (String muscle : MAP.muscles().keySet()) {
            RecordingPen pen = new RecordingPen();
            var shown = new Overlay.Muscle(muscle, BodySide.BOTH, true, true);
            Overlay overlay = Overlay.NOTHING.withMuscles(List.of(shown));
            new BodyMapPainter(MAP).paint(pen, aspect, MAP.whole(), overlay);

            assertEquals(0, pen.saved(), "clips are taken back");
            // hatching runs past its zone and is clipped
            Box roomy = MAP.whole().grownBy(MAP.height());
            assertTrue(pen.points().stream().allMatch(roomy::contains), muscle);
        }
    }

    @Test
    void eachMuscleIsSeenSomewhereAndFeltSomewhere() {
        for (String muscle : MAP.muscles().keySet()) {
            assertTrue(painted(muscle, true, false).contains(Tint.MUSCLE), muscle);
            assertTrue(painted(muscle, false, true).contains(Tint.PAIN), muscle);
        }
    }

    private static Set<Tint> painted(String muscle, boolean placed, boolean referred) {
        RecordingPen pen = new RecordingPen();
        var shown = new Overlay.Muscle(muscle, BodySide.LEFT, placed, referred);
        for (Aspect aspect : Aspect.values()) {
            Overlay overlay = Overlay.NOTHING.withMuscles(List.of(shown));
            new BodyMapPainter(MAP).paint(pen, aspect, MAP.whole(), overlay);
        }
        return Set.copyOf(pen.tints());
    }

    @Test
    void aMuscleDoesNotHideWhereItsPainIsFelt() {
        RecordingPen both = drawn(new Overlay.Muscle("gluteus-maximus", BodySide.LEFT, true, true));
        RecordingPen alone =
                drawn(new Overlay.Muscle("gluteus-maximus", BodySide.LEFT, true, false));

        assertTrue(both.tints().contains(Tint.PAIN));
        assertTrue(both.opacity(Tint.MUSCLE) < 0.65, "clear over pain");
        assertTrue(alone.opacity(Tint.MUSCLE) > 0.7, "full where there is none");
    }

    private static RecordingPen drawn(Overlay.Muscle muscle) {
        RecordingPen pen = new RecordingPen();
        Overlay overlay = Overlay.NOTHING.withMuscles(List.of(muscle));
        new BodyMapPainter(MAP).paint(pen, Aspect.BACK, MAP.whole(), overlay);
        return pen;
    }

    @Test
    void oneSideOfAPatternIsDrawnOnThatSideOnly() {
        for (BodySide side : List.of(BodySide.LEFT, BodySide.RIGHT)) {
            var shown = new Overlay.Muscle("gluteus-maximus", side, true, false);
            RecordingPen plain = new RecordingPen();
            RecordingPen pen = new RecordingPen();
            BodyMapPainter painter = new BodyMapPainter(MAP);
            painter.paint(plain, Aspect.BACK, MAP.whole(), Overlay.NOTHING);
            painter.paint(
                    pen, Aspect.BACK, MAP.whole(), Overlay.NOTHING.withMuscles(List.of(shown)));
            List<Point> added = pen.points().subList(plain.points().size(), pen.points().size());

            boolean left = side == BodySide.LEFT;
            assertTrue(added.stream().allMatch(p -> p.x() < MAP.width() / 2 == left));
        }
    }

    @Test
    void pickingAGroupColoursIt() {
        RecordingPen pen = new RecordingPen();
        Overlay overlay = Overlay.NOTHING.withPicked(Set.of("lower-back"));
        new BodyMapPainter(MAP).paint(pen, Aspect.BACK, MAP.whole(), overlay);

        assertTrue(pen.tints().contains(Tint.PAIN));
    }

    @ParameterizedTest
    @EnumSource
    void itsLayersOneOverTheOtherAreThePicture(Aspect aspect) {
        var overlay =
                Overlay.NOTHING
                        .withPicked(Set.of("groin-left"))
                        .withLinked(Set.of("buttock-right"))
                        .withMuscles(
                                List.of(
                                        new Overlay.Muscle(
                                                "piriformis", BodySide.RIGHT, true, true)));
        var painter = new BodyMapPainter(MAP);
        var whole = new RecordingPen();
        painter.paint(whole, aspect, MAP.whole(), overlay);

        var layered = new RecordingPen();
        for (var layer : BodyMapPainter.Layer.values()) {
            painter.paint(layered, aspect, MAP.whole(), overlay, layer);
        }

        assertEquals(whole.tints(), layered.tints());
        assertEquals(whole.points(), layered.points());
    }

    @Test
    void noMuscleAndNoPainOfOneIsOnTheArmsThatACloseUpLeavesOut() {
        var onBody = new ArrayList<Point>();
        for (var referral : MAP.referrals().values()) {
            for (var sight : referral.sights()) {
                sight.zones().forEach(zone -> onBody.addAll(shown(sight.drawing(), zone.path())));
            }
        }
        for (var muscle : MAP.muscles().values()) {
            for (var sight : muscle.sights()) {
                sight.shapes()
                        .values()
                        .forEach(shape -> onBody.addAll(shown(sight.drawing(), shape)));
            }
        }
        assertFalse(onBody.isEmpty());
    }

    /// The points of a path, each of which is to be seen in a close-up.
    private static List<Point> shown(Aspect aspect, PathData path) {
        var pen = new RecordingPen();
        pen.begin();
        path.trace(pen, Placement.SAME);
        for (var point : pen.points()) {
            assertTrue(MAP.drawing(aspect).showsInCloseUp(point), aspect + " " + point);
        }
        return pen.points();
    }
}
