package acheatlas.content;

import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `text/<language>.json`.
public final class TextReader {
    /// The sections of the file: one for each kind of node that has words.
    static final List<String> SECTIONS =
            List.of(
                    "findings",
                    "causes",
                    "reasons",
                    "feeds",
                    "moves",
                    "muscles",
                    "regions",
                    "referrals",
                    "rules",
                    "gate",
                    "words");

    private final String language;
    private final JsonTokens tokens;
    private final JsonFaults faults;
    private final FieldsReader reader;
    private final Map<String, TextFile.Section> sections = new LinkedHashMap<>();

    private TextReader(String language, JsonTokens tokens, JsonFaults faults) {
        this.language = language;
        this.tokens = tokens;
        this.faults = faults;
        reader = new FieldsReader(tokens, faults);
    }

    /// Reads the words of a language; where the file cannot be used it has no entries and says why.
    public static TextFile read(ContentFolder folder, String language) {
        var path = folder.text(language);
        var faults = new JsonFaults(folder, path);
        try (var tokens = JsonTokens.open(path)) {
            return new TextReader(language, tokens, faults).read();
        } catch (IOException e) {
            var why = List.of(FileFault.of(folder, path, e));
            return new TextFile(language, Map.of(), faults, why);
        }
    }

    private TextFile read() throws IOException {
        var root = reader.root(this::takeSection);
        root.name("language")
                .filter(named -> !named.value().equals(language))
                .ifPresent(named -> root.fault(ProblemKind.WRONG_VALUE, named, wrongLanguage()));
        root.end();
        return new TextFile(language, sections, faults, List.of());
    }

    private String wrongLanguage() {
        return "the file is called `%s.json`; write the same language here".formatted(language);
    }

    private boolean takeSection(String key, Fields root) throws IOException {
        if (!SECTIONS.contains(key)) {
            return false;
        }
        if (tokens.peek() != JsonToken.BEGIN_OBJECT) {
            reader.refuse("`%s` must be an object in braces".formatted(key), root);
            return true;
        }
        tokens.beginObject();
        var entries = new LinkedHashMap<String, Fields>();
        sections.put(key, new TextFile.Section(tokens.place(), entries));
        while (tokens.hasNext()) {
            entry(entries, root);
        }
        tokens.endObject();
        return true;
    }

    private void entry(Map<String, Fields> entries, Fields root) throws IOException {
        var id = tokens.name();
        if (entries.containsKey(id)) {
            reader.passTwin(id, root);
        } else if (tokens.peek() == JsonToken.BEGIN_OBJECT) {
            entries.put(id, reader.object(null, id, FieldsReader.Taker.NONE));
        } else {
            reader.refuse("the words of `%s` must be an object in braces".formatted(id), root);
        }
    }
}
