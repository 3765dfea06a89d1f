package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.figure.Box;
import acheatlas.figure.Point;
import acheatlas.figure.bodymap.Aspect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

final class NeighboursTest {

    @Test
    void theNearestPlaceAheadIsTaken() {
        var places =
                new Neighbours(
                        Map.of(
                                "here", new Point(0, 0),
                                "ahead", new Point(20, 5),
                                "near-but-aside", new Point(5, 18),
                                "far", new Point(60, 0)));

        assertEquals(Optional.of("ahead"), places.next("here", Neighbours.Way.RIGHT));
        assertEquals(Optional.of("near-but-aside"), places.next("here", Neighbours.Way.DOWN));
        assertEquals(Optional.empty(), places.next("here", Neighbours.Way.LEFT));
    }

    @ParameterizedTest
    @CsvSource({
        "FRONT, legs", "BACK, legs", "RIGHT, legs", "LEFT, legs",
        "FRONT, whole", "BACK, whole", "RIGHT, whole", "LEFT, whole"
    })
    void arrowsReachEveryRegionOfAFigure(Aspect aspect, String crop) {
        var map = ShippedPictures.MAP;
        Box box = map.crop(aspect, crop);
        var anchors = new LinkedHashMap<String, Point>();
        for (var place : map.regionsSeen(aspect, box)) {
            anchors.put(place, map.anchor(aspect, place).orElseThrow());
        }

        assertEquals(Set.copyOf(anchors.keySet()), reached(anchors));
    }

    private static Set<String> reached(Map<String, Point> anchors) {
        var neighbours = new Neighbours(anchors);
        var start = anchors.keySet().iterator().next();
        var reached = new HashSet<>(List.of(start));
        var open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            var place = open.pop();
            for (var way : Neighbours.Way.values()) {
                neighbours.next(place, way).filter(reached::add).ifPresent(open::push);
            }
        }
        return reached;
    }
}
