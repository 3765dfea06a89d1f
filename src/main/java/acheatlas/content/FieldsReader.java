package acheatlas.content;

import acheatlas.content.JsonValue.Flag;
import acheatlas.content.JsonValue.Many;
import acheatlas.content.JsonValue.Other;
import acheatlas.content.JsonValue.Text;
import acheatlas.content.JsonValue.Whole;

import com.google.gson.stream.JsonToken;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/// Reads objects into [Fields]; what is too large for that may be taken off the stream on the way.
final class FieldsReader {
    private final JsonTokens tokens;
    private final JsonFaults faults;
    // a hundred thousand nodes share a few dozen keys
    private final Map<String, String> keys = new HashMap<>();

    /// Takes a member off the stream itself.
    interface Taker {
        /// Nothing is taken: every member is kept.
        Taker NONE = (_, _) -> false;

        /// Reads the value that comes next, where it knows the key; false leaves it unread.
        boolean take(String key, Fields from) throws IOException;
    }

    FieldsReader(JsonTokens tokens, JsonFaults faults) {
        this.tokens = tokens;
        this.faults = faults;
    }

    /// Reads a whole file that is one object.
    Fields root(Taker taker) throws IOException {
        if (tokens.peek() != JsonToken.BEGIN_OBJECT) {
            throw new FileFault.NoObjectException();
        }
        var root = object(null, "", taker);
        tokens.end();
        return root;
    }

    /// Tells of a value of the wrong type and passes over it.
    void refuse(String message, Fields owner) throws IOException {
        faults.add(Place.of(tokens.place() + 1), ProblemKind.WRONG_TYPE, message, owner);
        tokens.skip();
    }

    /// Tells of a key that has been met before and passes over its value.
    void passTwin(String key, Fields owner) throws IOException {
        var message = "`%s` stands here twice; only the first counts".formatted(key);
        var there = Place.keyOf(tokens.place() + 1);
        faults.add(there, ProblemKind.DUPLICATE_KEY, message, owner);
        tokens.skip();
    }

    /// Reads the object that comes next.
    Fields object(@Nullable Fields owner, String id, Taker taker) throws IOException {
        tokens.beginObject();
        var fields = new Fields(tokens.place(), faults, owner, id);
        while (tokens.hasNext()) {
            var name = tokens.name();
            var key = keys.computeIfAbsent(name, _ -> name);
            int place = tokens.place() + 1;
            if (fields.has(key)) {
                passTwin(key, fields);
            } else if (taker.take(key, fields)) {
                fields.putRead(key, place);
            } else {
                fields.put(key, value(fields));
            }
        }
        tokens.endObject();
        return fields;
    }

    private JsonValue value(Fields owner) throws IOException {
        return switch (tokens.peek()) {
            case BEGIN_OBJECT -> object(owner, "", Taker.NONE);
            case BEGIN_ARRAY -> array(owner);
            case STRING -> {
                var text = tokens.text();
                yield new Text(tokens.place(), text);
            }
            case NUMBER -> number();
            case BOOLEAN -> {
                boolean flag = tokens.flag();
                yield new Flag(tokens.place(), flag);
            }
            default -> {
                tokens.nothing();
                yield new Other(tokens.place());
            }
        };
    }

    private JsonValue array(Fields owner) throws IOException {
        tokens.beginArray();
        int place = tokens.place();
        var values = new ArrayList<JsonValue>();
        while (tokens.hasNext()) {
            values.add(value(owner));
        }
        tokens.endArray();
        return new Many(place, values);
    }

    private JsonValue number() throws IOException {
        try {
            int whole = tokens.whole();
            return new Whole(tokens.place(), whole);
        } catch (NumberFormatException _) {
            tokens.text();
            return new Other(tokens.place());
        }
    }
}
