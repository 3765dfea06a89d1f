package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.JsonValue;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Reads a condition: a finding's id, `{"denied": …}`, or conditions under `all`, `any`, `of`.
final class ConditionReader {
    private static final String FORMS =
            "a condition is a finding's id, or an object with one of `denied`, `all`, `any`,"
                    + " `atLeast` and `of`";
    private static final int MOST = 20;

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
        return switch (value) {
            case JsonValue.Text text -> finding(owner, text, Condition.Present::new);
            case Fields in when in.has("denied") -> denied(in);
            case Fields in when in.has("all") -> joined(in, "all", in.list("all").size());
            case Fields in when in.has("any") -> joined(in, "any", 1);
            case Fields in when in.has("of") -> joined(in, "of", in.whole("atLeast", 1, MOST));
            case Fields _,
                    JsonValue.Whole _,
                    JsonValue.Flag _,
                    JsonValue.Many _,
                    JsonValue.Other _ -> {
                owner.breaks(ProblemKind.WRONG_TYPE, value, FORMS);
                yield Optional.empty();
            }
        };
    }

    private Optional<Condition> finding(
            Fields in, JsonValue.Text name, IntFunction<Condition> condition) {
        int index = findings.look(in, name);
        return index == Ids.NONE ? Optional.empty() : Optional.of(condition.apply(index));
    }

    private Optional<Condition> denied(Fields in) {
        var name = in.name("denied");
        in.end();
        return name.flatMap(named -> finding(in, named, Condition.Denied::new));
    }

    private Optional<Condition> joined(Fields in, String key, int least) {
        in.needs(key);
        var values = in.list(key);
        var parts = new ArrayList<Condition>();
        values.forEach(value -> condition(in, value).ifPresent(parts::add));
        in.end();
        check(in, least, parts);
        boolean whole = parts.size() == values.size() && !in.isBroken();
        return whole ? Optional.of(new Condition.AtLeast(least, parts)) : Optional.empty();
    }

    private static void check(Fields in, int least, List<Condition> parts) {
        if (Set.copyOf(parts).size() < parts.size()) {
            in.breaks(ProblemKind.WRONG_VALUE, in, "the same part stands here twice");
        }
        if (least > parts.size()) {
            in.breaks(ProblemKind.OUT_OF_RANGE, in, "`atLeast` asks for more than there are parts");
        }
    }
}
