package acheatlas.content;

import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `graph.json` in one pass, a million links in about the time Gson needs for its tokens.
public final class GraphReader {
    /// The sections of the file, which are lists of nodes.
    static final List<String> SECTIONS =
            List.of(
                    "regions",
                    "muscles",
                    "findings",
                    "rules",
                    "gate",
                    "causes",
                    "moves",
                    "referrals",
                    "articles",
                    "sources");

    private final JsonTokens tokens;
    private final JsonFaults faults;
    private final FieldsReader reader;
    private final LinkReader links;
    private final Symbols symbols = new Symbols();
    private final Map<String, List<Fields>> nodes = new LinkedHashMap<>();
    private final LinkColumns findings;
    private final LinkColumns modifiers;
    private final LinkColumns feeds;

    private GraphReader(JsonTokens tokens, JsonFaults faults) {
        this.tokens = tokens;
        this.faults = faults;
        reader = new FieldsReader(tokens, faults);
        links = new LinkReader(tokens, faults, symbols);
        SECTIONS.forEach(section -> nodes.put(section, new ArrayList<>()));
        var causes = nodes.getOrDefault("causes", List.of());
        findings = new LinkColumns(faults, causes);
        modifiers = new LinkColumns(faults, causes);
        feeds = new LinkColumns(faults, causes);
    }

    /// Reads a folder's graph; faults inside the file wait in [GraphFile#faults()].
    ///
    /// @throws ContentException where the file is missing, unreadable, too large, or not one JSON
    ///   object in UTF-8
    public static GraphFile read(ContentFolder folder) throws ContentException {
        var file = folder.graph();
        try (var tokens = JsonTokens.open(file)) {
            return new GraphReader(tokens, new JsonFaults(folder, file)).read();
        } catch (IOException e) {
            throw new ContentException(file, FileFault.of(folder, file, e));
        }
    }

    private GraphFile read() throws IOException {
        var root = reader.root(this::takeSection);
        return new GraphFile(root, nodes, findings, modifiers, feeds, symbols, faults);
    }

    private boolean takeSection(String key, Fields root) throws IOException {
        var section = nodes.get(key);
        if (section == null) {
            return false;
        }
        if (tokens.peek() != JsonToken.BEGIN_ARRAY) {
            reader.refuse("`%s` must be a list".formatted(key), root);
            return true;
        }
        FieldsReader.Taker taker = key.equals("causes") ? this::takeLinks : FieldsReader.Taker.NONE;
        tokens.beginArray();
        while (tokens.hasNext()) {
            if (tokens.peek() == JsonToken.BEGIN_OBJECT) {
                section.add(reader.object(null, "", taker));
            } else {
                reader.refuse("`%s` is a list of objects in braces".formatted(key), root);
            }
        }
        tokens.endArray();
        return true;
    }

    private boolean takeLinks(String key, Fields cause) throws IOException {
        switch (key) {
            case "findings" -> links.read(LinkReader.Shape.FINDING, findings, cause);
            case "modifiers" -> links.read(LinkReader.Shape.MODIFIER, modifiers, cause);
            case "feeds" -> links.read(LinkReader.Shape.FEEDS, feeds, cause);
            default -> {
                return false;
            }
        }
        return true;
    }
}
