package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.PathData;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.MuscleDrawing;
import acheatlas.figure.bodymap.ReferralDrawing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the body map's muscles and where their pain is felt. One with a fault is left out.
final class MuscleReader {
    private static final int LONGEST = 120;
    private static final int LONGEST_NOTE = 400;
    private static final int MANY = 100;
    private static final List<String> SIDES = List.of("left", "right");
    private static final List<String> VIEWS = List.of("front", "back", "side");
    private static final List<String> DEPTHS =
            List.of("surface", "middle", "deep", "connective tissue");

    private final Checked checked;
    private final PathReader paths;

    MuscleReader(Checked checked) {
        this.checked = checked;
        this.paths = new PathReader(checked);
    }

    Map<String, MuscleDrawing> muscles(Json.Members in) {
        Map<String, MuscleDrawing> muscles = new LinkedHashMap<>();
        for (String id : in.members().keySet()) {
            int before = checked.faults().count();
            checked.faults().about(id);
            Json.Members json = checked.object(in, id);
            String label = checked.text(json, "label", LONGEST, id);
            String depth = checked.word(json, "depth", DEPTHS, "surface");
            MuscleDrawing.Depth how =
                    MuscleDrawing.Depth.valueOf(depth.toUpperCase(Locale.ROOT).replace(' ', '_'));
            List<MuscleDrawing.Sight> sights = sights(json).stream().map(this::muscle).toList();
            if (checked.faults().count() == before) {
                muscles.put(id, new MuscleDrawing(id, label, how, sights));
            }
        }
        checked.faults().about("");
        return muscles;
    }

    Map<String, ReferralDrawing> referrals(Json.Members in) {
        Map<String, ReferralDrawing> referrals = new LinkedHashMap<>();
        for (String id : in.members().keySet()) {
            int before = checked.faults().count();
            checked.faults().about(id);
            Json.Members json = checked.object(in, id);
            String note = checked.text(json, "note", LONGEST_NOTE, "");
            List<ReferralDrawing.Sight> sights = sights(json).stream().map(this::referral).toList();
            if (checked.faults().count() == before) {
                referrals.put(id, new ReferralDrawing(id, note, sights));
            }
        }
        checked.faults().about("");
        return referrals;
    }

    /// The object itself, its second front or back view, and its side view.
    private List<Json.Members> sights(Json.Members json) {
        List<Json.Members> sights = new ArrayList<>(List.of(json));
        sights.addAll(checked.objects(json, "also", MANY));
        json.get("sideView")
                .flatMap(side -> checked.members(side, "sideView"))
                .ifPresent(sights::add);
        return sights;
    }

    private Aspect drawing(Json.Members in) {
        if (!in.has("view")) {
            checked.missing(in, "view");
        }
        return BodyMapReader.aspect(checked.word(in, "view", VIEWS, "front"));
    }

    private MuscleDrawing.Sight muscle(Json.Members in) {
        Json.Members shapes = checked.object(in, "paths");
        Json.Members fibres = checked.object(in, "fibres");
        checked.keys(shapes, SIDES);
        checked.keys(fibres, SIDES);
        Map<BodySide, PathData> shapeOf = new EnumMap<>(BodySide.class);
        Map<BodySide, List<PathData>> fibresOf = new EnumMap<>(BodySide.class);
        for (String word : SIDES) {
            BodySide side = BodyMapReader.side(word);
            shapes.get(word)
                    .flatMap(json -> paths.path(json, word))
                    .ifPresent(path -> shapeOf.put(side, path));
            fibres.get(word).ifPresent(json -> fibresOf.put(side, paths.paths(json, word)));
        }
        return new MuscleDrawing.Sight(drawing(in), shapeOf, fibresOf);
    }

    private ReferralDrawing.Sight referral(Json.Members in) {
        List<ReferralDrawing.Zone> zones = new ArrayList<>();
        for (Json.Members zone : checked.objects(in, "zones", MANY)) {
            checked.keys(zone, List.of("path", "strength", "side"));
            if (!zone.has("path")) {
                checked.missing(zone, "path");
            }
            boolean core =
                    checked.word(zone, "strength", List.of("core", "spill"), "spill")
                            .equals("core");
            BodySide side =
                    BodyMapReader.side(
                            checked.word(zone, "side", List.of("left", "right", "both"), "both"));
            zone.get("path")
                    .flatMap(json -> paths.path(json, "path"))
                    .ifPresent(path -> zones.add(new ReferralDrawing.Zone(path, core, side)));
        }
        return new ReferralDrawing.Sight(drawing(in), spots(in), zones);
    }

    private List<ReferralDrawing.Spot> spots(Json.Members in) {
        List<Json> places = checked.items(in, "spots", MANY);
        List<Json> sides = checked.items(in, "spotSides", MANY);
        if (places.size() != sides.size()) {
            String message = "\"spots\" and \"spotSides\" are not equally many";
            checked.faults().add(in.mark(), ProblemKind.WRONG_VALUE, message);
            return List.of();
        }
        List<ReferralDrawing.Spot> spots = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            String side = checked.word(sides.get(i), "spotSides", SIDES).orElse("left");
            spots.add(
                    new ReferralDrawing.Spot(
                            checked.pair(places.get(i), "spots", BodyMapReader.PLACE),
                            BodyMapReader.side(side)));
        }
        return spots;
    }
}
