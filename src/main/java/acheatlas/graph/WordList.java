package acheatlas.graph;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A list of words that ships with the program, in lines of `key: word; word` or `key => word`;
/// lines that begin with `#` are remarks.
final class WordList {
    private WordList() {}

    /// The words by their keys, in the order of the file; none where there is no such file.
    static Map<String, List<String>> read(String file) {
        try (var stream = WordList.class.getResourceAsStream(file)) {
            if (stream == null) {
                return Map.of();
            }
            var lists = new LinkedHashMap<String, List<String>>();
            var text = new InputStreamReader(stream, StandardCharsets.UTF_8).readAllAsString();
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" => |: ", 2))
                    .forEach(sides -> lists.put(sides[0], words(sides[1])));
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException("The list cannot be read: " + file, e);
        }
    }

    private static List<String> words(String side) {
        return Stream.of(side.split(";", -1)).map(String::strip).toList();
    }
}
