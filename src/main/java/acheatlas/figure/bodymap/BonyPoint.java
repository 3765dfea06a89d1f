package acheatlas.figure.bodymap;

import acheatlas.figure.Point;

import java.util.Map;

/// A bone one can feel, to find one's way.
///
/// @param label in English, for whoever edits the file
/// @param points by drawing and side
public record BonyPoint(String id, String label, Map<Aspect, Map<BodySide, Point>> points) {
    public BonyPoint {
        points = Map.copyOf(points);
    }
}
