package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.JsonValue;
import acheatlas.content.JsonValue.Text;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Reads a condition: a finding's id, `{"denied": …}`, or conditions under `all`, `any`, `of`.
final class ConditionReader {
    private static final String FORMS =
            "a condition is a finding's id, or an object with one of `denied`, `all`, `any`,"
                    + " `atLeast` and `of`";
    private static final int MOST = 20;
    private static final Set<Set<String>> SHAPES =
            Set.of(Set.of("denied"), Set.of("all"), Set.of("any"), Set.of("atLeast", "of"));

    private final Ids findings;

    ConditionReader(Ids findings) {
        this.findings = findings;
    }

    /// The condition of a node; empty where there is none, or none that can be used whole: with a
    /// part missing it would hold for the wrong people.
    Optional<Condition> read(Fields in, String key) {
        return in.value(key).flatMap(value -> condition(in, value));
    }

    private Optional<Condition> condition(Fields owner, JsonValue value) {
        if (value instanceof Text text) {
            return finding(owner, text, Condition.Present::new);
        }
        if (value instanceof Fields in && SHAPES.contains(Set.copyOf(in.keys()))) {
            return object(in);
        }
        owner.breaks(ProblemKind.WRONG_TYPE, value, FORMS);
        return Optional.empty();
    }

    private Optional<Condition> object(Fields in) {
        if (in.has("denied")) {
            return in.name("denied").flatMap(name -> finding(in, name, Condition.Denied::new));
        }
        if (in.has("all")) {
            return joined(in, "all", in.list("all").size());
        }
        return in.has("any")
                ? joined(in, "any", 1)
                : joined(in, "of", in.whole("atLeast", 1, MOST));
    }

    private Optional<Condition> finding(Fields in, Text name, IntFunction<Condition> condition) {
        int index = findings.look(in, name);
        return index == Ids.NONE ? Optional.empty() : Optional.of(condition.apply(index));
    }

    private Optional<Condition> joined(Fields in, String key, int least) {
        in.needs(key);
        var values = in.list(key);
        var parts = new ArrayList<Condition>();
        values.forEach(value -> condition(in, value).ifPresent(parts::add));
        if (values.stream().map(ConditionReader::written).distinct().count() < values.size()) {
            in.breaks(ProblemKind.WRONG_VALUE, in, "the same part stands here twice");
        }
        if (parts.size() < values.size() || parts.isEmpty()) {
            return Optional.empty();
        }
        if (least > parts.size()) {
            in.breaks(ProblemKind.OUT_OF_RANGE, in, "`atLeast` asks for more than there are parts");
        }
        return Optional.of(new Condition.AtLeast(least, parts));
    }

    /// A condition as it is written, without its places.
    private static String written(JsonValue value) {
        return switch (value) {
            case Text(_, var id) -> id;
            case JsonValue.Many(_, var values) ->
                    values.stream().map(ConditionReader::written).toList().toString();
            case Fields in ->
                    in.keys() + in.keys().stream().map(key -> written(in, key)).toList().toString();
            case JsonValue.Whole(_, var number) -> String.valueOf(number);
            case JsonValue.Flag _, JsonValue.Other _ -> "";
        };
    }

    private static String written(Fields in, String key) {
        return in.value(key).map(ConditionReader::written).orElse("");
    }
}
