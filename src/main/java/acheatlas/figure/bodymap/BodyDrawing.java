package acheatlas.figure.bodymap;

import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One drawing of the body, in map units, y down. Its regions tile the outline.
///
/// @param shades form shading
/// @param bones some with holes
/// @param details main contour lines
/// @param softDetails fainter ones
/// @param regions by id, in the order of the file
/// @param groupOutlines joined shapes of groups whose regions touch here, with holes
/// @param anchors a point inside each region, for labels and focus marks
/// @param withoutArms where a close-up draws, so that it leaves out the arms; empty for everywhere
/// @param crops close-ups by name
public record BodyDrawing(
        PathData outline,
        List<PathData> shades,
        List<PathData> bones,
        List<PathData> details,
        List<PathData> softDetails,
        Map<String, Area> regions,
        Map<String, PathData> groupOutlines,
        Map<String, Point> anchors,
        Area withoutArms,
        Map<String, Box> crops) {
    public BodyDrawing {
        shades = List.copyOf(shades);
        bones = List.copyOf(bones);
        details = List.copyOf(details);
        softDetails = List.copyOf(softDetails);
        regions = Collections.unmodifiableMap(new LinkedHashMap<>(regions));
        groupOutlines = Map.copyOf(groupOutlines);
        anchors = Map.copyOf(anchors);
        crops = Map.copyOf(crops);
    }

    boolean hidesArms() {
        return !withoutArms.path().segments().isEmpty();
    }

    boolean showsInCloseUp(Point point) {
        return !hidesArms() || withoutArms.contains(point);
    }
}
