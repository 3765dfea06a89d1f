package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.BodyRegion;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.Extent;
import acheatlas.figure.bodymap.Overlay;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A small square of the body with a place on it, on one side only. It says nothing that the words
/// beside it do not say.
final class SpotPicture {
    private static final double HALF = 92; // map units: from hip to hip

    private SpotPicture() {}

    /// @param places ids of regions
    static Region of(BodyMap map, Set<String> places) {
        var picked =
                places.stream()
                        .filter(place -> isShown(map, place, places))
                        .collect(Collectors.toUnmodifiableSet());
        var overlay = Overlay.NOTHING.withPicked(map.grouped(picked));
        var extent = new Extent(map, Overlay.NOTHING.withFelt(picked));
        var aspect =
                List.of(Aspect.FRONT, Aspect.BACK).stream()
                        .max(Comparator.comparingDouble(view -> area(extent.seenFrom(view))))
                        .orElse(Aspect.FRONT);
        var box = around(map, extent.seenFrom(aspect));
        var picture = new Picture();
        picture.show(box, pen -> new BodyMapPainter(map).paint(pen, aspect, box, overlay));
        var root = new StackPane(picture);
        root.getStyleClass().add("spot-picture");
        return root;
    }

    /// The left side only where there is a middle to join it to the right.
    private static boolean isShown(BodyMap map, String place, Set<String> places) {
        return side(map, place) != BodySide.LEFT
                || places.stream().anyMatch(other -> side(map, other) == BodySide.BOTH);
    }

    private static BodySide side(BodyMap map, String place) {
        return Optional.ofNullable(map.regions().get(place))
                .map(BodyRegion::side)
                .orElse(BodySide.LEFT);
    }

    private static double area(Box box) {
        return Math.max(0, box.width()) * Math.max(0, box.height());
    }

    private static Box around(BodyMap map, Box spot) {
        double x = map.width() / 2;
        double y = (spot.y0() + spot.y1()) / 2;
        return new Box(x - HALF, y - HALF, x + HALF, y + HALF);
    }
}
