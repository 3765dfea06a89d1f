package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.pose.Anchor;
import acheatlas.figure.pose.Landmark;
import acheatlas.figure.pose.Part;
import acheatlas.figure.pose.Prop;
import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.Setting;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the word lists and limits of the pose format from the figure's file.
final class VocabularyReader {
    private static final Range ANY = new Range(-1000, 1000);
    private static final int MANY = 1000;
    private static final int LONGEST = 60;

    private static final Set<String> HOLDS = Set.of("flat", "flat-back", "up");
    private static final Set<String> KINDS =
            Arrays.stream(Prop.Kind.values()).map(Prop.Kind::word).collect(Collectors.toSet());

    private final Checked checked;
    private final Json.Members file;

    VocabularyReader(Checked checked, Json.Members file) {
        this.checked = checked;
        this.file = file;
    }

    Vocabulary vocabulary() {
        Json.Members order = checked.object(file, "order");
        return new Vocabulary(
                lists("keys"),
                words(),
                drawn(file, "points", name -> Landmark.named(name).isPresent()),
                drawn(file, "anchorParts", VocabularyReader::isAnchor),
                drawn(file, "reachParts", name -> Landmark.named(name).isPresent()),
                drawn(order, "side", name -> Part.named(name).isPresent()),
                drawn(order, "front", name -> Part.named(name).isPresent()),
                props(),
                trunk(),
                limits());
    }

    private Map<String, List<String>> lists(String key) {
        Json.Members in = checked.object(file, key);
        Map<String, List<String>> lists = new TreeMap<>();
        in.members().keySet().forEach(name -> lists.put(name, list(in, name)));
        return lists;
    }

    private List<String> list(Json.Members in, String key) {
        if (!in.has(key)) {
            checked.missing(in, key);
        }
        return checked.items(in, key, MANY).stream().flatMap(json -> name(json, key)).toList();
    }

    /// Names that the painter knows; any other could be written in a pose, but not be drawn.
    private List<String> drawn(Json.Members in, String key, Predicate<String> known) {
        List<String> names = list(in, key);
        names.stream().filter(known.negate()).forEach(name -> cannotDraw(in, name));
        return names;
    }

    private static boolean isAnchor(String name) {
        return Part.named(name).isPresent()
                || Anchor.Rest.SPOTS.stream().anyMatch(spot -> spot.word().equals(name));
    }

    private void cannotDraw(Json.Members in, String name) {
        String message = Checked.quoted(name) + " is a name that no picture knows";
        checked.faults().add(in.mark(), ProblemKind.WRONG_VALUE, message);
    }

    private Stream<String> name(Json json, String key) {
        if (json instanceof Json.Text(_, String value) && value.length() <= LONGEST) {
            return Stream.of(value);
        }
        checked.wrongType(json, key, "a name");
        return Stream.of();
    }

    private Map<Setting, List<String>> words() {
        Json.Members in = checked.object(file, "words");
        Map<Setting, List<String>> words = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (in.has(setting.key())) {
                words.put(setting, drawn(in, setting.key(), HOLDS::contains));
            }
        }
        return words;
    }

    private Map<String, Map<String, PropRule>> props() {
        Json.Members in = checked.object(file, "propKeys");
        Map<String, Map<String, PropRule>> props = new TreeMap<>();
        for (String kind : in.members().keySet()) {
            if (!KINDS.contains(kind)) {
                cannotDraw(in, kind);
            }
            Json.Members keys = checked.object(in, kind);
            Map<String, PropRule> rules = new TreeMap<>();
            keys.members().forEach((key, member) -> rules.put(key, rule(member.value(), key)));
            props.put(kind, rules);
        }
        return props;
    }

    private PropRule rule(Json json, String key) {
        if (json instanceof Json.Text(_, String word)) {
            return switch (word) {
                case "point" -> new PropRule.PointName();
                case "xy" -> new PropRule.Pair();
                case "path" -> new PropRule.Path();
                default -> new PropRule.Flag();
            };
        }
        List<Json> values = checked.items(json, key, MANY);
        if (values.stream().allMatch(Json.Text.class::isInstance)) {
            return new PropRule.Words(values.stream().flatMap(v -> name(v, key)).toList());
        }
        Point range = checked.pair(json, key, ANY);
        return new PropRule.Size(new Range(range.x(), range.y()));
    }

    private Map<String, Range> trunk() {
        Json.Members in = checked.object(checked.object(file, "ranges"), "trunk");
        Map<String, Range> ranges = new TreeMap<>();
        for (String key : List.of("pelvis", "spine", "neck")) {
            if (!in.has(key)) {
                checked.missing(in, key);
            }
            Point range = checked.pair(in, key, ANY, Point.ORIGIN);
            ranges.put(key, new Range(range.x(), range.y()));
        }
        return ranges;
    }

    private Map<String, Integer> limits() {
        Json.Members in = checked.object(file, "limits");
        Map<String, Integer> limits = new TreeMap<>();
        in.members()
                .keySet()
                .forEach(key -> limits.put(key, (int) checked.number(in, key, ANY, 0)));
        return limits;
    }
}
