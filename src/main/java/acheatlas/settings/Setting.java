package acheatlas.settings;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One member of the settings file.
///
/// @param read what a value means; empty for one that is not allowed
/// @param write how a value is written
/// @param <T> what it means
record Setting<T>(
        String key,
        Function<JsonElement, Optional<T>> read,
        Function<T, JsonElement> write,
        Function<Settings, T> get,
        BiFunction<Settings, T, Settings> with) {

    /// The settings with what an object says; empty where it says something that is not allowed.
    Optional<Settings> take(JsonObject from, Settings settings) {
        var value = from.get(key);
        return value == null
                ? Optional.of(settings)
                : read.apply(value).map(allowed -> with.apply(settings, allowed));
    }

    /// Writes the value where it is another than without it.
    void put(Settings settings, Settings without, JsonObject to) {
        var value = get.apply(settings);
        if (!value.equals(get.apply(without))) {
            to.add(key, write.apply(value));
        }
    }
}
