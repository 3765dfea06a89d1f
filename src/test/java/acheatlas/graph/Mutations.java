package acheatlas.graph;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Changes a JSON document in one place at a time: each kind of place once, each in every way.
final class Mutations {

    /// A changed document.
    record Mutation(String told, String json) {
        @Override
        public String toString() {
            return told;
        }
    }

    private final JsonObject document;
    private final List<Mutation> mutations = new ArrayList<>();
    private final Set<String> met = new HashSet<>();

    private Mutations(JsonObject document) {
        this.document = document;
    }

    static List<Mutation> of(JsonObject document) {
        var mutations = new Mutations(document);
        mutations.object("", document);
        return mutations.mutations;
    }

    private void object(String path, JsonObject object) {
        // members differ with the kind of finding, so each kind is a place of its own
        var kind = path.equals(".findings[]") ? object.get("kind").getAsString() : "";
        for (var key : List.copyOf(object.keySet())) {
            var place = path + kind + "." + key;
            var value = object.get(key);
            if (met.add(place)) {
                note(
                        place + " dropped",
                        () -> object.remove(key),
                        () -> restore(object, key, value));
                changes(place, value, other -> object.add(key, other));
            }
            descend(path + "." + key, value);
        }
        if (met.add(path + kind + " +")) {
            Runnable add = () -> object.addProperty("surplus", 1);
            note(path + kind + " with a surplus key", add, () -> object.remove("surplus"));
        }
    }

    private void descend(String path, JsonElement value) {
        if (value instanceof JsonObject object) {
            object(path, object);
        } else if (value instanceof JsonArray array) {
            for (int at = 0; at < array.size(); at++) {
                int place = at;
                var element = array.get(at);
                if (met.add(path + "[]")) {
                    changes(path + "[]", element, other -> array.set(place, other));
                    twice(path + "[]", array, element);
                }
                descend(path + "[]", element);
            }
        }
    }

    private void twice(String path, JsonArray array, JsonElement element) {
        note(path + " twice", () -> array.add(element), () -> array.remove(array.size() - 1));
    }

    /// Puts something else in place of a value, then the value back.
    private void changes(String place, JsonElement value, Consumer<JsonElement> set) {
        for (var other :
                List.of(
                        JsonNull.INSTANCE,
                        new JsonObject(),
                        new JsonArray(),
                        new JsonPrimitive("!"),
                        new JsonPrimitive(-1),
                        new JsonPrimitive(1.5),
                        new JsonPrimitive(100_000),
                        new JsonPrimitive(true))) {
            if (!other.equals(value)) {
                note(place + " = " + other, () -> set.accept(other), () -> set.accept(value));
            }
        }
    }

    private static void restore(JsonObject object, String key, JsonElement value) {
        object.add(key, value);
    }

    private void note(String told, Runnable change, Runnable undo) {
        change.run();
        mutations.add(new Mutation(told, document.toString()));
        undo.run();
    }
}
