package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.pose.Range;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Takes values out of JSON and tells a fault for each that has the wrong type, word or size. A
/// faulty or missing value comes back as the one to go on with, so a reader reads straight through
/// and looks at the faults at the end.
record Checked(Faults faults) {
    private static final int SHOWN = 40; // characters of a value in a message

    void keys(Json.Members object, Collection<String> known) {
        object.members()
                .forEach(
                        (key, member) -> {
                            if (!known.contains(key)) {
                                unknownKey(member.key(), key, known);
                            }
                        });
    }

    void unknownKey(Mark mark, String key, Collection<String> known) {
        String message = "unknown key " + quoted(key) + Nearest.hint(key, known);
        faults.add(mark, ProblemKind.UNKNOWN_KEY, message);
    }

    void missing(Json.Members object, String key) {
        faults.add(object.mark(), ProblemKind.MISSING_KEY, quoted(key) + " is missing");
    }

    double number(Json.Members object, String key, Range range, double otherwise) {
        return object.get(key).map(json -> number(json, key, range)).orElse(otherwise);
    }

    /// A number within a range; the nearest end of the range where it is not.
    double number(Json json, String what, Range range) {
        if (!(json instanceof Json.Amount(_, double value))) {
            wrongType(json, what, "a number");
            return range.low();
        }
        if (value < range.low() || value > range.high()) {
            String allowed = plain(range.low()) + " to " + plain(range.high());
            String message = quoted(what) + " is " + plain(value) + ", outside " + allowed;
            faults.add(json.mark(), ProblemKind.OUT_OF_RANGE, message);
        }
        return Math.clamp(value, range.low(), range.high());
    }

    Point pair(Json.Members object, String key, Range range, Point otherwise) {
        return object.get(key).map(json -> pair(json, key, range)).orElse(otherwise);
    }

    Point pair(Json json, String what, Range range) {
        if (json instanceof Json.Items(_, var values) && values.size() == 2) {
            return new Point(
                    number(values.getFirst(), what, range), number(values.getLast(), what, range));
        }
        wrongType(json, what, "a list of two numbers");
        return Point.ORIGIN;
    }

    boolean flag(Json.Members object, String key, boolean otherwise) {
        return object.get(key).map(json -> flag(json, key, otherwise)).orElse(otherwise);
    }

    private boolean flag(Json json, String what, boolean otherwise) {
        if (json instanceof Json.Flag(_, boolean value)) {
            return value;
        }
        wrongType(json, what, "true or false");
        return otherwise;
    }

    /// A text of some length without control characters.
    String text(Json.Members object, String key, int longest, String otherwise) {
        Optional<Json> json = object.get(key);
        if (json.isEmpty()) {
            return otherwise;
        }
        if (!(json.get() instanceof Json.Text(Mark mark, String value))) {
            wrongType(json.get(), key, "a text");
            return otherwise;
        }
        if (value.length() > longest || value.chars().anyMatch(Character::isISOControl)) {
            String message = quoted(key) + " is not a text of at most " + longest + " characters";
            faults.add(mark, ProblemKind.WRONG_VALUE, message);
        }
        return value;
    }

    /// One of some words; the otherwise where it is none of them or missing.
    String word(Json.Members object, String key, Collection<String> words, String otherwise) {
        return object.get(key).flatMap(json -> word(json, key, words)).orElse(otherwise);
    }

    Optional<String> word(Json json, String what, Collection<String> words) {
        if (!(json instanceof Json.Text(Mark mark, String value))) {
            wrongType(json, what, "a name");
            return Optional.empty();
        }
        if (!words.contains(value)) {
            String message =
                    quoted(what) + " is unknown: " + quoted(value) + Nearest.hint(value, words);
            faults.add(mark, ProblemKind.WRONG_VALUE, message);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /// The values of a list; none where the key is missing.
    List<Json> items(Json.Members object, String key, int most) {
        return object.get(key).map(json -> items(json, key, most)).orElse(List.of());
    }

    List<Json> items(Json json, String what, int most) {
        if (!(json instanceof Json.Items(Mark mark, var values))) {
            wrongType(json, what, "a list");
            return List.of();
        }
        if (values.size() > most) {
            String message = "more than " + most + " in " + quoted(what);
            faults.add(mark, ProblemKind.OUT_OF_RANGE, message);
            return List.of();
        }
        return values;
    }

    /// The objects of a list.
    List<Json.Members> objects(Json.Members object, String key, int most) {
        return items(object, key, most).stream()
                .flatMap(json -> members(json, key).stream())
                .toList();
    }

    Optional<Json.Members> members(Json json, String what) {
        if (json instanceof Json.Members members) {
            return Optional.of(members);
        }
        wrongType(json, what, "an object");
        return Optional.empty();
    }

    /// A member that must be an object; an empty one where it is not.
    Json.Members object(Json.Members object, String key) {
        Json.Members none = new Json.Members(object.mark(), Map.of());
        if (!object.has(key)) {
            missing(object, key);
        }
        return object.get(key).flatMap(json -> members(json, key)).orElse(none);
    }

    void wrongType(Json json, String what, String wanted) {
        String message = quoted(what) + " is " + shown(json) + ", not " + wanted;
        faults.add(json.mark(), ProblemKind.WRONG_TYPE, message);
    }

    private static String shown(Json json) {
        return switch (json) {
            case Json.Text(_, String value) -> "the text " + quoted(value);
            case Json.Amount(_, double value) -> "the number " + plain(value);
            default -> json.kind();
        };
    }

    static String quoted(String word) {
        String shown = word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
        return '"' + shown + '"';
    }

    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e9
                ? String.valueOf((long) value)
                : String.valueOf(value);
    }
}
