package acheatlas.content.pictures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value that knows where it stands.
sealed interface Json {
    Mark mark();

    /// What it is, for a message: `a number`.
    default String kind() {
        return switch (this) {
            case Members _ -> "an object";
            case Items _ -> "a list";
            case Text _ -> "a text";
            case Amount _ -> "a number";
            case Flag _ -> "true or false";
            case Nothing _ -> "null";
        };
    }

    /// An object; members keep the order of the file.
    record Members(Mark mark, Map<String, Member> members) implements Json {
        public Members {
            members = new LinkedHashMap<>(members);
        }

        Optional<Json> get(String key) {
            return Optional.ofNullable(members.get(key)).map(Member::value);
        }

        boolean has(String key) {
            return members.containsKey(key);
        }
    }

    record Member(Mark key, Json value) {}

    record Items(Mark mark, List<Json> values) implements Json {}

    record Text(Mark mark, String value) implements Json {}

    record Amount(Mark mark, double value) implements Json {}

    record Flag(Mark mark, boolean value) implements Json {}

    record Nothing(Mark mark) implements Json {}
}
