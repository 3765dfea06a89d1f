package acheatlas.progress;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The log as the text of its file: a list of days, the oldest first.
final class ProgressJson {
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private ProgressJson() {}

    static String write(List<ProgressEntry> entries) {
        var all = new JsonArray();
        for (var entry : entries) {
            var day = new JsonObject();
            day.addProperty("date", entry.date().toString());
            if (entry.saysPain()) {
                day.addProperty("pain", entry.pain());
            }
            if (!entry.moves().isEmpty()) {
                day.add("moves", GSON.toJsonTree(entry.moves()));
            }
            if (!entry.note().isEmpty()) {
                day.addProperty("note", entry.note());
            }
            all.add(day);
        }
        return GSON.toJson(all) + "\n";
    }

    /// Empty where the text is no log.
    static Optional<List<ProgressEntry>> read(String text) {
        try {
            var entries = new ArrayList<ProgressEntry>();
            for (var day : JsonParser.parseString(text).getAsJsonArray()) {
                entries.add(entry(day.getAsJsonObject()));
            }
            return Optional.of(entries);
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | IllegalArgumentException
                | UnsupportedOperationException
                | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static ProgressEntry entry(JsonObject day) {
        var date = day.get("date");
        if (date == null) {
            throw new JsonParseException("a day without a date");
        }
        var moves = new ArrayList<String>();
        if (day.has("moves")) {
            day.getAsJsonArray("moves").forEach(move -> moves.add(move.getAsString()));
        }
        return new ProgressEntry(
                LocalDate.parse(date.getAsString()),
                Optional.ofNullable(day.get("pain"))
                        .map(JsonElement::getAsInt)
                        .orElse(ProgressEntry.NOT_SAID),
                moves,
                Optional.ofNullable(day.get("note")).map(JsonElement::getAsString).orElse(""));
    }
}
