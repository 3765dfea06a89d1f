package acheatlas.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

import java.util.Collection;
import java.util.Locale;

/// How the commands write JSON: two-space indent, enums in lower case, letters as they are.
final class Json {
    private Json() {}

    static String pretty(JsonElement element) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(element);
    }

    static JsonArray strings(Collection<String> strings) {
        var array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
