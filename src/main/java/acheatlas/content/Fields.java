package acheatlas.content;

import acheatlas.content.JsonValue.Flag;
import acheatlas.content.JsonValue.Many;
import acheatlas.content.JsonValue.Text;
import acheatlas.content.JsonValue.Whole;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One JSON object, asked for its members by name and type.
///
/// Whoever asks gets an answer of the right type, always: a missing or wrong member is told to
/// [JsonFaults], the object counts as [broken][#isBroken] and a stand-in comes back. So a node is
/// read straight through and looked at once, at the end:
///
/// ```java
/// var region = new Region(in.id(), in.strings("map"));
/// in.end();
/// return in.isBroken() ? Optional.empty() : Optional.of(region);
/// ```
public final class Fields implements JsonValue {
    private static final Form FILLED = Form.of("(?s).*\\S.*", "some words");

    private final int place;
    private final JsonFaults faults;
    private final @Nullable Fields owner;
    private final List<String> keys = new ArrayList<>(8);
    private final List<JsonValue> values = new ArrayList<>(8);
    private final BitSet asked = new BitSet();
    private String id;
    private boolean broken;

    /// @param owner the object this one lies in, to whose id it answers; null for a whole node
    /// @param id the id it goes by where its key in the file is the id; empty otherwise
    Fields(int place, JsonFaults faults, @Nullable Fields owner, String id) {
        this.place = place;
        this.faults = faults;
        this.owner = owner;
        this.id = id;
    }

    void put(String key, JsonValue value) {
        keys.add(key);
        values.add(value);
        if (owner == null
                && id.isEmpty()
                && key.equals("id")
                && value instanceof Text(_, var text)) {
            id = text;
        }
    }

    /// Notes a member that has been read elsewhere.
    void putRead(String key, int valuePlace) {
        asked.set(keys.size());
        put(key, new Many(valuePlace, List.of()));
    }

    @Override
    public int place() {
        return place;
    }

    /// The node's id; empty where it has none, which has been told already.
    public String id() {
        return owner == null ? id : owner.id();
    }

    /// Whether something in it, or in an object inside, is missing or wrong.
    public boolean isBroken() {
        return broken;
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /// The keys in the order of the file.
    public List<String> keys() {
        return List.copyOf(keys);
    }

    /// A string that must be there and say something.
    public String text(String key) {
        return find(key, true, FILLED).map(Text::value).orElse("");
    }

    /// A string that must be there and be written in a certain form.
    public String text(String key, Form form) {
        return find(key, true, form).map(Text::value).orElse("");
    }

    /// A string that may be left out, but not be empty.
    public String textOr(String key, String otherwise) {
        return find(key, false, FILLED).map(Text::value).orElse(otherwise);
    }

    public String textOr(String key, Form form, String otherwise) {
        return find(key, false, form).map(Text::value).orElse(otherwise);
    }

    /// A string with its place, for whoever has to look up what it names.
    public Optional<Text> name(String key) {
        return find(key, false, FILLED);
    }

    private Optional<Text> find(String key, boolean needed, Form form) {
        var text = member(key, needed, Text.class, "a text");
        text.ifPresent(found -> checkForm(key, found, form));
        return text;
    }

    private void checkForm(String key, Text text, Form form) {
        if (!form.fits(text.value())) {
            var message =
                    "`%s` cannot be `%s`; write it like `%s`"
                            .formatted(key, text.value(), form.example());
            breaks(ProblemKind.WRONG_VALUE, text, message);
        }
    }

    /// A whole number that must be there and lie between two numbers.
    public int whole(String key, int least, int most) {
        return whole(key, true, least, most).orElse(least);
    }

    public int wholeOr(String key, int least, int most, int otherwise) {
        return whole(key, false, least, most).orElse(otherwise);
    }

    private Optional<Integer> whole(String key, boolean needed, int least, int most) {
        var whole = member(key, needed, Whole.class, "a whole number");
        whole.ifPresent(found -> checkRange(key, found, least, most));
        return whole.map(Whole::value);
    }

    private void checkRange(String key, Whole found, int least, int most) {
        if (found.value() < least || found.value() > most) {
            var message =
                    "`%s` is %d; it must be %d to %d".formatted(key, found.value(), least, most);
            breaks(ProblemKind.OUT_OF_RANGE, found, message);
        }
    }

    /// True or false; false where it is left out.
    public boolean flag(String key) {
        return member(key, false, Flag.class, "true or false").map(Flag::value).orElse(false);
    }

    /// One of an enum's constants, written in lower case; it must be there.
    public <E extends Enum<E>> E oneOf(String key, Class<E> type) {
        var text = member(key, true, Text.class, "a text");
        var constants = type.getEnumConstants();
        return text.flatMap(found -> constant(key, found, type)).orElse(constants[0]);
    }

    public <E extends Enum<E>> E oneOf(String key, Class<E> type, E otherwise) {
        var text = member(key, false, Text.class, "a text");
        return text.flatMap(found -> constant(key, found, type)).orElse(otherwise);
    }

    /// The constant a text names, told as a fault where there is none.
    public <E extends Enum<E>> Optional<E> constant(String key, Text text, Class<E> type) {
        var constants = type.getEnumConstants();
        var found = Stream.of(constants).filter(one -> word(one).equals(text.value())).findFirst();
        if (found.isEmpty()) {
            var words = Stream.of(constants).map(Fields::word).collect(Collectors.joining(", "));
            var message =
                    "`%s` cannot be `%s`; choose one of %s".formatted(key, text.value(), words);
            breaks(ProblemKind.WRONG_VALUE, text, message);
        }
        return found;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// A list of strings with their places, no two alike; empty where it is left out.
    public List<Text> names(String key) {
        return names(key, FILLED);
    }

    public List<Text> names(String key, Form form) {
        var names = many(key, Text.class, "a list of texts");
        var met = new HashSet<String>();
        for (var name : names) {
            checkForm(key, name, form);
            if (!met.add(name.value())) {
                var message = "`" + name.value() + "` stands in this list twice; take one out";
                breaks(ProblemKind.WRONG_VALUE, name, message);
            }
        }
        return names;
    }

    /// A list of strings; empty where it is left out.
    public List<String> texts(String key) {
        return names(key).stream().map(Text::value).toList();
    }

    /// Holds a list to be there with something in it.
    public void needs(String key) {
        needs(key, 1);
    }

    /// Holds a list to be there with so many things in it or more.
    public void needs(String key, int least) {
        int at = keys.indexOf(key);
        if (at < 0) {
            breaks(ProblemKind.MISSING_KEY, this, "add `%s`: a list".formatted(key));
        } else if (values.get(at) instanceof Many list && list.values().size() < least) {
            var message = "`%s` needs %d or more".formatted(key, least);
            breaks(ProblemKind.MISSING_KEY, list, message);
        }
    }

    /// A list of whole numbers in a range; empty where it is left out.
    public List<Integer> wholes(String key, int least, int most) {
        var wholes = many(key, Whole.class, "a list of whole numbers");
        wholes.forEach(found -> checkRange(key, found, least, most));
        return wholes.stream().map(Whole::value).toList();
    }

    private <T extends JsonValue> List<T> many(String key, Class<T> type, String called) {
        var list = new ArrayList<T>();
        for (var value :
                member(key, false, Many.class, called).map(Many::values).orElse(List.of())) {
            if (type.isInstance(value)) {
                list.add(type.cast(value));
            } else {
                breaks(ProblemKind.WRONG_TYPE, value, "`%s` must be %s".formatted(key, called));
            }
        }
        return list;
    }

    /// An object inside this one; what breaks it breaks this one too.
    public Optional<Fields> fields(String key, boolean needed) {
        return member(key, needed, Fields.class, "an object in braces");
    }

    /// A list of anything; empty where it is left out.
    public List<JsonValue> list(String key) {
        return many(key, JsonValue.class, "a list");
    }

    /// Any value, for what can be written in more than one way.
    public Optional<JsonValue> value(String key) {
        return member(key, false, JsonValue.class, "");
    }

    private <T extends JsonValue> Optional<T> member(
            String key, boolean needed, Class<T> type, String called) {
        int at = keys.indexOf(key);
        if (at < 0) {
            if (needed) {
                breaks(ProblemKind.MISSING_KEY, this, "add `%s`: %s".formatted(key, called));
            }
            return Optional.empty();
        }
        asked.set(at);
        var value = values.get(at);
        if (!type.isInstance(value)) {
            breaks(ProblemKind.WRONG_TYPE, value, "`%s` must be %s".formatted(key, called));
            return Optional.empty();
        }
        return Optional.of(type.cast(value));
    }

    /// Tells of every key nobody has asked for.
    public void end() {
        for (int at = asked.nextClearBit(0); at < keys.size(); at = asked.nextClearBit(at + 1)) {
            var message = "`" + keys.get(at) + "` is not known here; correct it or take it out";
            var there = Place.keyOf(values.get(at).place());
            faults.add(there, ProblemKind.UNKNOWN_KEY, message, this);
        }
    }

    /// Tells of a fault that leaves the node in place.
    public void fault(ProblemKind kind, JsonValue at, String message) {
        faults.add(Place.of(at.place()), kind, message, this);
    }

    /// Tells of something that is no fault on the screen.
    public void warn(ProblemKind kind, JsonValue at, String message) {
        faults.warn(Place.of(at.place()), kind, message, this);
    }

    /// Tells of a fault because of which the node is to be left out.
    public void breaks(ProblemKind kind, JsonValue at, String message) {
        fault(kind, at, message);
        leaveOut();
    }

    /// Has the node left out for a fault that has been told.
    public void leaveOut() {
        for (Fields node = this; node != null; node = node.owner) {
            node.broken = true;
        }
    }
}
