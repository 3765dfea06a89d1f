package acheatlas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;

final class AreaTest {

    @Property
    void aCircleHoldsWhatIsNearerThanItsRadius(
            @ForAll @DoubleRange(min = -12, max = 12) double x,
            @ForAll @DoubleRange(min = -12, max = 12) double y) {
        Area circle = new Area(PathData.circle(Point.ORIGIN, 10));
        double distance = Math.hypot(x, y);

        // the flattened edge lies a few thousandths inside the circle
        if (Math.abs(distance - 10) > 0.05) {
            assertEquals(distance < 10, circle.contains(new Point(x, y)));
        }
    }

    @Property
    void aSlantingLineIsCutToTheArea(@ForAll @DoubleRange(min = -13, max = 13) double sum) {
        Area circle = new Area(PathData.circle(Point.ORIGIN, 10));

        double length = 0;
        for (PathData piece : circle.pieces(sum)) {
            RecordingPen ends = new RecordingPen();
            ends.begin();
            piece.trace(ends, Placement.SAME);
            length += ends.points().getFirst().distance(ends.points().getLast());
        }

        assertEquals(2 * Math.sqrt(100 - sum * sum / 2), length, 0.1);
    }

    @Test
    void aSlantingLineLeavesOutAHole() {
        PathData ring =
                PathData.joined(
                        List.of(
                                PathData.circle(Point.ORIGIN, 10),
                                PathData.circle(Point.ORIGIN, 5)));

        assertEquals(2, new Area(ring).pieces(0).size());
        assertEquals(List.of(), new Area(ring).pieces(20));
    }

    @Test
    void aHoleIsOutside() {
        PathData ring =
                PathData.joined(
                        List.of(
                                PathData.circle(Point.ORIGIN, 10),
                                PathData.circle(Point.ORIGIN, 5)));
        Area area = new Area(ring);

        assertTrue(area.contains(new Point(7, 0)));
        assertFalse(area.contains(Point.ORIGIN));
    }

    @Property
    void neighboursShareTheirBorder(
            @ForAll @DoubleRange(min = -9, max = 9) double x,
            @ForAll @DoubleRange(min = 1, max = 19) double y)
            throws MalformedPathException {
        Area left = new Area(PathData.parse("M0 0 C5 5 -5 15 0 20 L-10 20 L-10 0 Z"));
        Area right = new Area(PathData.parse("M0 20 C-5 15 5 5 0 0 L10 0 L10 20 Z"));
        Point point = new Point(x, y);

        assertTrue(left.contains(point) ^ right.contains(point));
    }
}
