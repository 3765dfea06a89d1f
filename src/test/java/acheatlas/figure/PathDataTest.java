package acheatlas.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

final class PathDataTest {

    @Property(tries = 300)
    void whatIsWrittenIsReadBack(@ForAll("paths") PathData path) throws MalformedPathException {
        assertEquals(path, PathData.parse(written(path)));
    }

    @Property(tries = 300)
    void mirroringTwiceChangesNothing(@ForAll("paths") PathData path) {
        Placement mirror = new Placement(true, true, 400, 920);

        assertEquals(path, path.placed(mirror).placed(mirror));
    }

    @Property(tries = 300)
    void boundsHoldEveryPointDrawn(@ForAll("paths") PathData path) {
        RecordingPen pen = new RecordingPen();
        pen.begin();
        path.trace(pen, Placement.SAME);

        assertEquals(path.bounds(), Box.around(pen.points()));
    }

    @Test
    void numbersMayStandWithoutSpaceOrWithCommas() throws MalformedPathException {
        PathData tight = PathData.parse("M1.5-2L.5,3C1 1-1-1 0 0Z");

        assertEquals(
                List.of(
                        new Segment.Move(new Point(1.5, -2)),
                        new Segment.Line(new Point(0.5, 3)),
                        new Segment.Curve(new Point(1, 1), new Point(-1, -1), Point.ORIGIN),
                        new Segment.Close()),
                tight.segments());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''              | 0
                    L 1 2           | 0
                    M 1 2 L 3       | 9
                    M 1 2 l 3 4     | 6
                    M 1 2 Q 1 1 2 2 | 6
                    M 1 2 3 4       | 6
                    M 1e3 2         | 3
                    M 1 NaN         | 4
                    M 1 2 Z L 1 2   | 8
                    M 9999999 1     | 2
                    M . 1           | 2
                    """)
    void aMalformedPathTellsItsPlace(String text, int offset) {
        var fault = assertThrows(MalformedPathException.class, () -> PathData.parse(text));

        assertEquals(offset, fault.offset());
    }

    @Provide
    Arbitrary<PathData> paths() {
        Arbitrary<Segment> next =
                Arbitraries.oneOf(
                        points().map(Segment.Line::new),
                        Combinators.combine(points(), points(), points()).as(Segment.Curve::new));
        Arbitrary<List<Segment>> part =
                Combinators.combine(points(), next.list().ofMaxSize(6), Arbitraries.of(true, false))
                        .as(PathDataTest::part);
        return part.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> new PathData(parts.stream().flatMap(List::stream).toList()));
    }

    private static List<Segment> part(Point start, List<Segment> rest, boolean closed) {
        List<Segment> part = new ArrayList<>();
        part.add(new Segment.Move(start));
        part.addAll(rest);
        if (closed) {
            part.add(new Segment.Close());
        }
        return part;
    }

    private static Arbitrary<Point> points() {
        // 64ths are exact in binary, so placing and taking back loses nothing
        Arbitrary<Double> numbers =
                Arbitraries.integers().between(-64_000, 64_000).map(n -> n / 64.0);
        return Combinators.combine(numbers, numbers).as(Point::new);
    }

    private static String written(PathData path) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : path.segments()) {
            out.append(
                    switch (segment) {
                        case Segment.Move(Point to) -> "M" + written(to);
                        case Segment.Line(Point to) -> "L" + written(to);
                        case Segment.Curve(Point a, Point b, Point to) ->
                                "C" + written(a) + written(b) + written(to);
                        case Segment.Close() -> "Z ";
                    });
        }
        return out.toString();
    }

    private static String written(Point point) {
        return String.format(Locale.ROOT, "%.6f %.6f ", point.x(), point.y());
    }
}
