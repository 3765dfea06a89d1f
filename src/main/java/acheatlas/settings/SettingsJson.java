package acheatlas.settings;

import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Display;
import acheatlas.settings.Settings.Kiosk;
import acheatlas.settings.Settings.Motion;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Settings as the text of their file: one JSON object that says only what differs from what holds
/// without it. Keys it does not know are passed over, so that an older version can read the file of
/// a newer one.
final class SettingsJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    private static final Pattern LANGUAGE = Pattern.compile("|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern COUNTRY = Pattern.compile("|[A-Z]{2}");
    private static final Pattern LINE = Pattern.compile("\\P{Cntrl}{0,500}");

    private static final List<Setting<?>> ALL =
            List.of(
                    text(
                            "language",
                            LANGUAGE.asMatchPredicate(),
                            Settings::language,
                            Settings::withLanguage),
                    word(
                            "colours",
                            Colours.values(),
                            settings -> settings.display().colours(),
                            (settings, it) -> settings.with(settings.display().with(it))),
                    number(
                            "textSize",
                            Display.SMALLEST_TEXT,
                            Display.LARGEST_TEXT,
                            settings -> settings.display().textSize(),
                            (settings, it) -> settings.with(settings.display().withTextSize(it))),
                    word(
                            "motion",
                            Motion.values(),
                            settings -> settings.display().motion(),
                            (settings, it) -> settings.with(settings.display().with(it))),
                    line(
                            "clinicName",
                            settings -> settings.clinic().name(),
                            (settings, it) -> settings.with(settings.clinic().withName(it))),
                    line(
                            "clinicPhone",
                            settings -> settings.clinic().phone(),
                            (settings, it) -> settings.with(settings.clinic().withPhone(it))),
                    line(
                            "clinicLogo",
                            settings -> settings.clinic().logo(),
                            (settings, it) -> settings.with(settings.clinic().withLogo(it))),
                    line(
                            "printer",
                            settings -> settings.clinic().printer(),
                            (settings, it) -> settings.with(settings.clinic().withPrinter(it))),
                    text(
                            "country",
                            COUNTRY.asMatchPredicate(),
                            settings -> settings.emergency().country(),
                            (settings, it) -> settings.with(settings.emergency().withCountry(it))),
                    text(
                            "emergencyNumber",
                            it -> it.isEmpty() || EmergencyNumbers.isNumber(it),
                            settings -> settings.emergency().number(),
                            (settings, it) -> settings.with(settings.emergency().withNumber(it))),
                    flag(
                            "kiosk",
                            settings -> settings.kiosk().on(),
                            (settings, it) -> settings.with(settings.kiosk().with(it))),
                    number(
                            "idleSeconds",
                            Kiosk.FEWEST_SECONDS,
                            Kiosk.MOST_SECONDS,
                            settings -> settings.kiosk().idleSeconds(),
                            (settings, it) -> settings.with(settings.kiosk().withIdleSeconds(it))),
                    text(
                            "pin",
                            it -> it.isEmpty() || Pin.read(it).isPresent(),
                            settings -> settings.kiosk().pin(),
                            (settings, it) -> settings.with(settings.kiosk().withPin(it))),
                    line("contentFolder", Settings::contentFolder, Settings::withContentFolder),
                    flag("keepLog", Settings::keepsLog, Settings::withLog));

    private SettingsJson() {}

    /// What a text says, on top of what holds without it.
    ///
    /// @param wrong told the key of each value that is not allowed; that value stays as it was
    /// @return empty where the text is not a JSON object at all
    static Optional<Settings> read(String text, Settings without, Consumer<String> wrong) {
        if (!(parsed(text) instanceof JsonObject object)) {
            return Optional.empty();
        }
        var settings = without;
        for (var setting : ALL) {
            var next = setting.take(object, settings);
            if (next.isEmpty()) {
                wrong.accept(setting.key());
            }
            settings = next.orElse(settings);
        }
        return Optional.of(settings);
    }

    private static JsonElement parsed(String text) {
        try {
            return JsonParser.parseString(text);
        } catch (JsonParseException | StackOverflowError _) {
            return new JsonPrimitive(false); // any value that is no object
        }
    }

    static String write(Settings settings, Settings without) {
        var object = new JsonObject();
        ALL.forEach(setting -> setting.put(settings, without, object));
        return GSON.toJson(object) + "\n";
    }

    private static Optional<JsonPrimitive> primitive(
            JsonElement value, Predicate<JsonPrimitive> kind) {
        return value instanceof JsonPrimitive primitive && kind.test(primitive)
                ? Optional.of(primitive)
                : Optional.empty();
    }

    private static Setting<String> text(
            String key,
            Predicate<String> allowed,
            Function<Settings, String> get,
            BiFunction<Settings, String, Settings> with) {
        return new Setting<>(
                key,
                value ->
                        primitive(value, JsonPrimitive::isString)
                                .map(JsonPrimitive::getAsString)
                                .filter(allowed),
                JsonPrimitive::new,
                get,
                with);
    }

    private static Setting<String> line(
            String key,
            Function<Settings, String> get,
            BiFunction<Settings, String, Settings> with) {
        return text(key, LINE.asMatchPredicate(), get, with);
    }

    private static Setting<Boolean> flag(
            String key,
            Function<Settings, Boolean> get,
            BiFunction<Settings, Boolean, Settings> with) {
        return new Setting<>(
                key,
                value ->
                        primitive(value, JsonPrimitive::isBoolean).map(JsonPrimitive::getAsBoolean),
                JsonPrimitive::new,
                get,
                with);
    }

    private static Setting<Integer> number(
            String key,
            int least,
            int most,
            Function<Settings, Integer> get,
            BiFunction<Settings, Integer, Settings> with) {
        return new Setting<>(
                key,
                value ->
                        primitive(value, JsonPrimitive::isNumber)
                                .map(JsonPrimitive::getAsDouble)
                                .filter(it -> it == Math.rint(it) && it >= least && it <= most)
                                .map(Double::intValue),
                JsonPrimitive::new,
                get,
                with);
    }

    private static <E extends Enum<E>> Setting<E> word(
            String key,
            E[] words,
            Function<Settings, E> get,
            BiFunction<Settings, E, Settings> with) {
        return new Setting<>(
                key,
                value ->
                        primitive(value, JsonPrimitive::isString)
                                .flatMap(
                                        it ->
                                                Stream.of(words)
                                                        .filter(
                                                                one ->
                                                                        name(one)
                                                                                .equals(
                                                                                        it
                                                                                                .getAsString()))
                                                        .findFirst()),
                one -> new JsonPrimitive(name(one)),
                get,
                with);
    }

    private static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }
}
