package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.pose.Anchor;
import acheatlas.figure.pose.Arrow;
import acheatlas.figure.pose.Frame;
import acheatlas.figure.pose.Goal;
import acheatlas.figure.pose.Landmark;
import acheatlas.figure.pose.Limb;
import acheatlas.figure.pose.Part;
import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.Reach;
import acheatlas.figure.pose.Spot;
import acheatlas.figure.pose.Trunk;
import acheatlas.figure.pose.View;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads one frame of a pose. What it leaves out is as in the frame before; only arrows are not
/// carried on.
final class FrameReader {
    static final Range PLACE = new Range(-400, 400); // cm
    private static final Range SECONDS = new Range(0, 120);
    private static final int LONGEST_LABEL = 60;
    private static final List<String> FACES = List.of("auto", "side", "front", "back");

    private final Checked checked;
    private final Vocabulary vocabulary;
    private final View view;

    FrameReader(Checked checked, Vocabulary vocabulary, View view) {
        this.checked = checked;
        this.vocabulary = vocabulary;
        this.view = view;
    }

    Frame frame(Json.Members json, Frame before) {
        checked.keys(json, vocabulary.keys("frame"));
        LimbReader limbs = new LimbReader(checked, vocabulary, view);
        return new Frame(
                checked.text(json, "label", LONGEST_LABEL, before.label()),
                trunk(json, before.trunk()),
                limb(json, "near", before.near(), limbs),
                limb(json, "far", before.far(), limbs),
                json.get("anchor").flatMap(this::anchor).orElse(before.anchor()),
                json.has("reach") ? reaches(json) : before.reaches(),
                arrows(json),
                json.has("front") ? parts(json, "front") : before.front(),
                json.has("back") ? parts(json, "back") : before.back(),
                checked.number(json, "hold", SECONDS, before.hold()),
                checked.number(json, "move", SECONDS, before.move()));
    }

    private Trunk trunk(Json.Members json, Trunk before) {
        Point spine =
                checked.pair(
                        json,
                        "spine",
                        vocabulary.trunk("spine"),
                        new Point(before.lumbar(), before.thoracic()));
        Point neck =
                checked.pair(
                        json,
                        "neck",
                        vocabulary.trunk("neck"),
                        new Point(before.neck(), before.head()));
        String face =
                checked.word(json, "face", FACES, before.face().name().toLowerCase(Locale.ROOT));
        return new Trunk(
                checked.number(json, "pelvis", vocabulary.trunk("pelvis"), before.pelvis()),
                spine.x(),
                spine.y(),
                neck.x(),
                neck.y(),
                checked.number(json, "trunk", new Range(0.1, 1), before.length()),
                twist(json, before.twist()),
                Trunk.Face.valueOf(face.toUpperCase(Locale.ROOT)));
    }

    private double twist(Json.Members json, double before) {
        double twist = checked.number(json, "twist", new Range(-90, 90), before);
        if (view.isFrontal() && twist != 0) {
            String message = "\"twist\" works only in the side view";
            checked.faults().add(json.mark(), ProblemKind.WRONG_VALUE, message);
        }
        return twist;
    }

    private Limb limb(Json.Members json, String side, Limb before, LimbReader limbs) {
        return json.get(side)
                .flatMap(limb -> checked.members(limb, side))
                .map(limb -> limbs.limb(limb, before))
                .orElse(before);
    }

    private Optional<Anchor> anchor(Json json) {
        Optional<Json.Members> in = checked.members(json, "anchor");
        if (in.isEmpty()) {
            return Optional.empty();
        }
        checked.keys(in.get(), vocabulary.keys("anchor"));
        if (!in.get().has("part")) {
            checked.missing(in.get(), "part");
        }
        String part = checked.word(in.get(), "part", vocabulary.anchorParts(), "body");
        return Optional.of(
                new Anchor(
                        rest(part),
                        checked.number(in.get(), "x", PLACE, 0),
                        checked.number(in.get(), "y", PLACE, 0)));
    }

    /// A point of the trunk rests as itself, any part on its lowest point.
    private static Anchor.Rest rest(String name) {
        for (Spot spot : Anchor.Rest.SPOTS) {
            if (spot.word().equals(name)) {
                return new Anchor.Rest.Touching(spot);
            }
        }
        return new Anchor.Rest.Lowest(Part.named(name).orElse(Part.BODY));
    }

    private List<Reach> reaches(Json.Members json) {
        List<Reach> reaches = new ArrayList<>();
        Set<String> limbs = new HashSet<>();
        for (Json.Members one : checked.objects(json, "reach", vocabulary.limit("reach"))) {
            checked.keys(one, vocabulary.keys("reach"));
            for (String key : List.of("part", "to")) {
                if (!one.has(key)) {
                    checked.missing(one, key);
                }
            }
            String name = checked.word(one, "part", vocabulary.reachParts(), "near.hand");
            Landmark part = Landmark.named(name).orElseThrow();
            Reach reach = new Reach(part, goal(one, "to", "off"), way(one));
            if (!limbs.add(part.side().word() + (reach.isLeg() ? " leg" : " arm"))) {
                String message = "a second reach for the same limb";
                checked.faults().add(one.mark(), ProblemKind.WRONG_VALUE, message);
            }
            reaches.add(reach);
        }
        return reaches;
    }

    private Reach.Way way(Json.Members json) {
        double bend = checked.number(json, "bend", new Range(-1, 1), 1);
        if (Math.abs(bend) != 1) {
            String message = "\"bend\" is not 1 or -1";
            checked.faults().add(json.mark(), ProblemKind.WRONG_VALUE, message);
        }
        return json.has("via")
                ? new Reach.Way.Through(checked.pair(json, "via", PLACE, Point.ORIGIN))
                : new Reach.Way.Bent(bend < 0 ? -1 : 1);
    }

    private Goal goal(Json.Members json, String key, String offset) {
        Goal goal =
                json.get(key)
                        .map(place -> new GoalReader(checked, vocabulary).goal(place, key))
                        .orElse(new Goal.At(Point.ORIGIN));
        return goal.offset(checked.pair(json, offset, PLACE, Point.ORIGIN));
    }

    private List<Arrow> arrows(Json.Members json) {
        List<Arrow> arrows = new ArrayList<>();
        Arrow usual = Arrow.UP;
        for (Json.Members one : checked.objects(json, "arrows", vocabulary.limit("arrows"))) {
            checked.keys(one, vocabulary.keys("arrow"));
            arrows.add(
                    new Arrow(
                            goal(one, "at", "off"),
                            checked.number(one, "dir", new Range(-360, 360), usual.direction()),
                            checked.number(one, "len", new Range(8, 80), usual.length()),
                            checked.number(one, "bend", new Range(-30, 30), usual.bend()),
                            checked.flag(one, "both", usual.both())));
        }
        return arrows;
    }

    private List<Part> parts(Json.Members json, String key) {
        List<Part> parts = new ArrayList<>();
        for (Json name : checked.items(json, key, vocabulary.order(view).size())) {
            checked.word(name, key, vocabulary.order(view))
                    .flatMap(Part::named)
                    .ifPresent(parts::add);
        }
        if (new HashSet<>(parts).size() < parts.size()) {
            String message = "\"" + key + "\" names a part twice";
            checked.faults().add(json.mark(), ProblemKind.WRONG_VALUE, message);
        }
        return parts;
    }
}
