package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.pose.Goal;
import acheatlas.figure.pose.Part;
import acheatlas.figure.pose.Prop;
import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.View;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Reads one prop; each kind has keys of its own.
final class PropReader {
    private static final List<String> COMMON = List.of("type", "layer", "frames");

    private final Checked checked;
    private final Vocabulary vocabulary;
    private final View view;
    private final int frames;

    PropReader(Checked checked, Vocabulary vocabulary, View view, int frames) {
        this.checked = checked;
        this.vocabulary = vocabulary;
        this.view = view;
        this.frames = frames;
    }

    Optional<Prop> prop(Json.Members json) {
        if (!json.has("type")) {
            checked.missing(json, "type");
        }
        String type = checked.word(json, "type", vocabulary.propKinds(), "");
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Map<String, PropRule> rules = vocabulary.prop(type);
        var known = new TreeSet<>(rules.keySet());
        known.addAll(COMMON);
        checked.keys(json, known);
        if (rules.containsKey("path") && !json.has("path")) {
            checked.missing(json, "path");
        }
        return Optional.of(
                new Prop(
                        Prop.Kind.valueOf(type.toUpperCase(Locale.ROOT)),
                        sizes(json, rules),
                        word(json, rules, "facing").equals("left"),
                        isTurned(word(json, rules, "view")),
                        checked.flag(json, "board", true),
                        places(json),
                        layer(json),
                        frames(json)));
    }

    private static boolean isTurned(String seenFrom) {
        return seenFrom.equals("top") || seenFrom.equals("front");
    }

    private String word(Json.Members json, Map<String, PropRule> rules, String key) {
        return rules.get(key) instanceof PropRule.Words(List<String> words)
                ? checked.word(json, key, words, "")
                : "";
    }

    private Map<String, Double> sizes(Json.Members json, Map<String, PropRule> rules) {
        Map<String, Double> sizes = new HashMap<>();
        rules.forEach(
                (key, rule) -> {
                    if (json.has(key) && rule instanceof PropRule.Size(Range range)) {
                        sizes.put(key, checked.number(json, key, range, 0));
                    }
                });
        return sizes;
    }

    private List<Goal> places(Json.Members json) {
        GoalReader goals = new GoalReader(checked, vocabulary);
        Point offset = checked.pair(json, "off", FrameReader.PLACE, Point.ORIGIN);
        List<Goal> places = new ArrayList<>();
        json.get("at").ifPresent(at -> places.add(goals.on(at, "at", offset)));
        List<Json> path = checked.items(json, "path", vocabulary.limit("path"));
        if (json.has("path") && path.size() < 2) {
            checked.faults()
                    .add(json.mark(), ProblemKind.WRONG_VALUE, "\"path\" has fewer than 2 points");
        }
        path.forEach(stop -> places.add(goals.stop(stop, "path")));
        return places;
    }

    private Prop.Layer layer(Json.Members json) {
        List<String> layers = new ArrayList<>(List.of("front", "back"));
        layers.addAll(vocabulary.order(view));
        String layer = checked.word(json, "layer", layers, "");
        return switch (layer) {
            case "" -> new Prop.Layer.Usual();
            case "front" -> new Prop.Layer.Front();
            case "back" -> new Prop.Layer.Back();
            default -> new Prop.Layer.Before(Part.named(layer).orElse(Part.TORSO));
        };
    }

    private List<Integer> frames(Json.Members json) {
        List<Integer> shown = new ArrayList<>();
        for (Json frame : checked.items(json, "frames", Math.max(1, frames))) {
            double number = checked.number(frame, "frames", new Range(0, frames - 1.0));
            if (number != Math.rint(number)) {
                checked.wrongType(frame, "frames", "the number of a frame");
            }
            shown.add((int) number);
        }
        if (json.has("frames") && shown.isEmpty()) {
            checked.faults().add(json.mark(), ProblemKind.WRONG_VALUE, "\"frames\" names no frame");
        }
        return shown;
    }
}
