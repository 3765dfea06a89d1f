package acheatlas.bench;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The figures of one group from one run, as they lie in `target/bench/<group>.json`.
///
/// @param where machine, system and Java
/// @param commit the state that was measured
/// @param date ISO day of the run
public record GroupRun(
        String group, String where, String commit, String date, List<Figure> figures) {
    private static final String AT_MOST = "atMost";
    private static final String AT_LEAST = "atLeast";

    public GroupRun {
        figures = List.copyOf(figures);
    }

    /// Writes `<group>.json` into a folder, which is made where it is missing.
    public void write(Path folder) throws IOException {
        var root = new JsonObject();
        root.addProperty("group", group);
        root.addProperty("where", where);
        root.addProperty("commit", commit);
        root.addProperty("date", date);
        var list = new JsonArray();
        figures.forEach(figure -> list.add(json(figure)));
        root.add("figures", list);
        Files.createDirectories(folder);
        var text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        Files.writeString(folder.resolve(group + ".json"), text.toJson(root) + "\n");
    }

    private static JsonObject json(Figure figure) {
        var object = new JsonObject();
        object.addProperty("id", figure.id());
        object.addProperty("says", figure.says());
        if (figure.isMissing()) {
            object.addProperty("missing", figure.missing());
            return object;
        }
        object.addProperty("value", figure.value());
        object.addProperty("unit", figure.unit());
        figure.bar()
                .ifPresent(
                        bar -> object.addProperty(bar.isMost() ? AT_MOST : AT_LEAST, bar.limit()));
        object.addProperty("detail", figure.detail());
        return object;
    }

    /// Reads every run in a folder; empty where there is none.
    public static List<GroupRun> readAll(Path folder) throws IOException {
        var runs = new ArrayList<GroupRun>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (var file : files) {
                runs.add(read(file));
            }
        }
        return runs;
    }

    private static GroupRun read(Path file) throws IOException {
        var root = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        return new GroupRun(
                root.get("group").getAsString(),
                root.get("where").getAsString(),
                root.get("commit").getAsString(),
                root.get("date").getAsString(),
                root.get("figures").getAsJsonArray().asList().stream()
                        .map(JsonElement::getAsJsonObject)
                        .map(GroupRun::figure)
                        .toList());
    }

    private static Figure figure(JsonObject in) {
        var id = in.get("id").getAsString();
        var says = in.get("says").getAsString();
        if (in.has("missing")) {
            return Figure.missing(id, says, in.get("missing").getAsString());
        }
        return new Figure(
                id,
                says,
                in.get("value").getAsDouble(),
                in.get("unit").getAsString(),
                bar(in, AT_MOST).or(() -> bar(in, AT_LEAST)),
                in.get("detail").getAsString(),
                "");
    }

    private static Optional<Figure.Bar> bar(JsonObject in, String kind) {
        return in.has(kind)
                ? Optional.of(new Figure.Bar(in.get(kind).getAsDouble(), kind.equals(AT_MOST)))
                : Optional.empty();
    }
}
