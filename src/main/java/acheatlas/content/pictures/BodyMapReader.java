package acheatlas.content.pictures;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyDrawing;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyRegion;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.BonyPoint;
import acheatlas.figure.bodymap.RegionGroup;
import acheatlas.figure.pose.Range;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads `bodymap.json`. A faulty region, muscle or pattern is left out and named; the map is left
/// out only where a drawing has no outline.
public final class BodyMapReader {
    static final Range PLACE = new Range(-2000, 2000); // map units
    private static final List<String> KEYS =
            List.of(
                    "name",
                    "version",
                    "viewBox",
                    "midlineX",
                    "headHeight",
                    "views",
                    "regionInfo",
                    "groups",
                    "landmarks",
                    "muscles",
                    "referral");
    private static final double VERSION = 2;
    private static final int LONGEST = 120;
    private static final int MANY = 1000;
    private static final List<String> SIDES = List.of("left", "right", "middle", "both");

    private final Checked checked;
    private final Json.Members file;

    /// What came of reading.
    ///
    /// @param map empty where the file cannot be used at all
    public record Result(Optional<BodyMap> map, List<Problem> problems) {}

    private BodyMapReader(Checked checked, Json.Members file) {
        this.checked = checked;
        this.file = file;
    }

    /// Reads the file.
    ///
    /// @param shown the file's name in problems: `pictures/bodymap.json`
    public static Result read(Path path, String shown) {
        Faults faults = new Faults(shown);
        Optional<BodyMap> map =
                PictureFile.read(path, faults)
                        .flatMap(file -> new BodyMapReader(new Checked(faults), file).map());
        return new Result(map, faults.problems());
    }

    private Optional<BodyMap> map() {
        checked.keys(file, KEYS);
        if (checked.number(file, "version", PLACE, 0) != VERSION) {
            String message = "\"version\" is not " + (int) VERSION;
            checked.faults().add(file.mark(), ProblemKind.WRONG_VALUE, message);
            return Optional.empty();
        }
        Map<String, BodyRegion> regions = regions();
        Map<Aspect, BodyDrawing> drawings = drawings(regions);
        if (drawings.size() < 3) {
            return Optional.empty();
        }
        Point size = size();
        MuscleReader muscles = new MuscleReader(checked);
        return Optional.of(
                new BodyMap(
                        size.x(),
                        size.y(),
                        drawings,
                        regions,
                        groups(regions),
                        muscles.muscles(checked.object(file, "muscles")),
                        muscles.referrals(checked.object(file, "referral")),
                        bonyPoints()));
    }

    private Point size() {
        List<Json> box =
                file.get("viewBox").map(b -> checked.items(b, "viewBox", 4)).orElse(List.of());
        if (box.size() != 4) {
            checked.missing(file, "viewBox");
            return new Point(400, 920);
        }
        Range size = new Range(1, PLACE.high());
        return new Point(
                checked.number(box.get(2), "viewBox", size),
                checked.number(box.get(3), "viewBox", size));
    }

    private Map<String, BodyRegion> regions() {
        Map<String, BodyRegion> regions = new LinkedHashMap<>();
        each(
                checked.object(file, "regionInfo"),
                (id, in) -> {
                    checked.keys(in, List.of("label", "side", "views", "mirroredIn"));
                    BodySide side = side(checked.word(in, "side", SIDES, "middle"));
                    regions.put(id, new BodyRegion(id, label(in), side));
                });
        return regions;
    }

    private Map<Aspect, BodyDrawing> drawings(Map<String, BodyRegion> regions) {
        Json.Members views = checked.object(file, "views");
        checked.keys(views, List.of("front", "back", "side"));
        Map<Aspect, BodyDrawing> drawings = new EnumMap<>(Aspect.class);
        DrawingReader reader = new DrawingReader(checked, regions);
        views.members()
                .forEach(
                        (name, member) ->
                                checked.members(member.value(), name)
                                        .flatMap(reader::drawing)
                                        .ifPresent(d -> drawings.put(aspect(name), d)));
        checked.faults().about("");
        for (String view : List.of("front", "back", "side")) {
            if (!drawings.containsKey(aspect(view))) {
                checked.missing(views, view);
            }
        }
        return drawings;
    }

    private Map<String, RegionGroup> groups(Map<String, BodyRegion> regions) {
        Map<String, RegionGroup> groups = new LinkedHashMap<>();
        each(
                checked.object(file, "groups"),
                (id, in) -> {
                    checked.keys(in, List.of("label", "kind", "regions", "views"));
                    if (regions.containsKey(id)) {
                        String message = "a group and a region are both called " + id;
                        checked.faults().add(in.mark(), ProblemKind.DUPLICATE_ID, message);
                    }
                    String kind =
                            checked.word(in, "kind", List.of("whole", "both", "side"), "whole");
                    List<String> ids =
                            checked.items(in, "regions", MANY).stream()
                                    .flatMap(
                                            json ->
                                                    checked
                                                            .word(json, "regions", regions.keySet())
                                                            .stream())
                                    .toList();
                    groups.put(
                            id,
                            new RegionGroup(
                                    id, label(in), RegionGroup.Kind.valueOf(upper(kind)), ids));
                });
        return groups;
    }

    private Map<String, BonyPoint> bonyPoints() {
        Map<String, BonyPoint> points = new LinkedHashMap<>();
        each(
                checked.object(file, "landmarks"),
                (id, in) -> {
                    checked.keys(in, List.of("label", "points"));
                    Json.Members views = checked.object(in, "points");
                    checked.keys(views, List.of("front", "back", "side"));
                    Map<Aspect, Map<BodySide, Point>> seen = new EnumMap<>(Aspect.class);
                    each(views, (view, sides) -> seen.put(aspect(view), points(sides)));
                    points.put(id, new BonyPoint(id, label(in), seen));
                });
        return points;
    }

    private Map<BodySide, Point> points(Json.Members sides) {
        checked.keys(sides, SIDES);
        Map<BodySide, Point> points = new EnumMap<>(BodySide.class);
        for (String side : SIDES) {
            sides.get(side).ifPresent(at -> points.put(side(side), checked.pair(at, side, PLACE)));
        }
        return points;
    }

    private String label(Json.Members in) {
        if (!in.has("label")) {
            checked.missing(in, "label");
        }
        return checked.text(in, "label", LONGEST, "");
    }

    private interface Entry {
        void accept(String id, Json.Members in);
    }

    /// Each object of an object, its faults told under its key.
    private void each(Json.Members in, Entry entry) {
        for (String key : new ArrayList<>(in.members().keySet())) {
            checked.faults().about(key);
            in.get(key)
                    .flatMap(json -> checked.members(json, key))
                    .ifPresent(o -> entry.accept(key, o));
        }
        checked.faults().about("");
    }

    /// The side drawing is of the right side.
    static Aspect aspect(String view) {
        return switch (view) {
            case "front" -> Aspect.FRONT;
            case "back" -> Aspect.BACK;
            default -> Aspect.RIGHT;
        };
    }

    static BodySide side(String word) {
        return switch (word) {
            case "left" -> BodySide.LEFT;
            case "right" -> BodySide.RIGHT;
            default -> BodySide.BOTH;
        };
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
