package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.Area;
import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.bodymap.BodyDrawing;
import acheatlas.figure.bodymap.BodyRegion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads one drawing of the body map.
final class DrawingReader {
    private static final List<String> KEYS =
            List.of(
                    "shows",
                    "mirrorFor",
                    "outline",
                    "shades",
                    "bones",
                    "details",
                    "detailsSoft",
                    "regions",
                    "anchors",
                    "withoutArms",
                    "crops",
                    "groupOutlines");

    private final Checked checked;
    private final PathReader paths;
    private final Map<String, BodyRegion> known;

    /// @param known the regions described elsewhere in the file
    DrawingReader(Checked checked, Map<String, BodyRegion> known) {
        this.checked = checked;
        this.paths = new PathReader(checked);
        this.known = known;
    }

    Optional<BodyDrawing> drawing(Json.Members in) {
        checked.keys(in, KEYS);
        List<PathData> outline = paths.paths(in, "outline");
        if (outline.isEmpty()) {
            checked.missing(in, "outline");
            return Optional.empty();
        }
        return Optional.of(
                new BodyDrawing(
                        outline.getFirst(),
                        paths.paths(in, "shades"),
                        paths.paths(in, "bones"),
                        paths.paths(in, "details"),
                        paths.paths(in, "detailsSoft"),
                        regions(in),
                        byId(in, "groupOutlines"),
                        anchors(in),
                        withoutArms(in),
                        crops(in)));
    }

    private Map<String, Area> regions(Json.Members in) {
        Map<String, Area> regions = new LinkedHashMap<>();
        byId(in, "regions").forEach((id, path) -> regions.put(id, new Area(path)));
        checked.object(in, "regions")
                .members()
                .forEach(
                        (id, member) -> {
                            if (!known.containsKey(id)) {
                                unknown(id, member.key());
                                regions.remove(id);
                            }
                        });
        return regions;
    }

    private void unknown(String id, Mark mark) {
        checked.faults().about(id);
        String message = "\"regionInfo\" has no region " + id + Nearest.hint(id, known.keySet());
        checked.faults().add(mark, ProblemKind.UNKNOWN_ID, message);
        checked.faults().about("");
    }

    private Map<String, PathData> byId(Json.Members in, String key) {
        Map<String, PathData> found = new LinkedHashMap<>();
        checked.object(in, key)
                .members()
                .forEach(
                        (id, member) -> {
                            checked.faults().about(id);
                            paths.path(member.value(), id).ifPresent(p -> found.put(id, p));
                        });
        checked.faults().about("");
        return found;
    }

    private Map<String, Point> anchors(Json.Members in) {
        Map<String, Point> anchors = new LinkedHashMap<>();
        checked.object(in, "anchors")
                .members()
                .forEach(
                        (id, member) ->
                                anchors.put(
                                        id, checked.pair(member.value(), id, BodyMapReader.PLACE)));
        return anchors;
    }

    private Area withoutArms(Json.Members in) {
        String key = "withoutArms";
        return in.get(key)
                .flatMap(json -> paths.path(json, key))
                .map(Area::new)
                .orElseGet(() -> new Area(new PathData(List.of())));
    }

    private Map<String, Box> crops(Json.Members in) {
        Map<String, Box> crops = new LinkedHashMap<>();
        checked.object(in, "crops")
                .members()
                .forEach((name, member) -> crop(name, member.value(), crops));
        return crops;
    }

    private void crop(String name, Json json, Map<String, Box> crops) {
        List<Json> values = checked.items(json, name, 4);
        if (values.size() != 4) {
            checked.wrongType(json, name, "a list of 4 numbers");
            return;
        }
        List<Double> n =
                values.stream().map(v -> checked.number(v, name, BodyMapReader.PLACE)).toList();
        double x = n.getFirst();
        double y = n.get(1);
        crops.put(name, new Box(x, y, x + n.get(2), y + n.getLast()));
    }
}
