package acheatlas.content;

import java.util.List;

/// A value of a JSON file that knows its place; [Fields] is the object among them.
public sealed interface JsonValue
        permits Fields,
                JsonValue.Text,
                JsonValue.Whole,
                JsonValue.Flag,
                JsonValue.Many,
                JsonValue.Other {

    /// Number of the value in its file; see [Place].
    int place();

    /// A string.
    record Text(int place, String value) implements JsonValue {}

    /// A whole number.
    record Whole(int place, int value) implements JsonValue {}

    /// True or false.
    record Flag(int place, boolean value) implements JsonValue {}

    /// A list.
    record Many(int place, List<JsonValue> values) implements JsonValue {}

    /// What no content needs: null, or a number that is not whole.
    record Other(int place) implements JsonValue {}
}
