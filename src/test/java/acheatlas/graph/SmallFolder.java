package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentFolder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// A copy of the small content folder `src/test/resources/acheatlas/small`, which has no fault, for
/// tests to break one thing in.
public final class SmallFolder {
    /// Marks the place of a fault in what [#edit] writes; the mark itself is not written.
    static final String MARK = "▲";

    private static final Path ORIGINAL = Path.of("src/test/resources/acheatlas/small");

    private final ContentFolder folder;

    /// Copies the folder to `root`.
    public SmallFolder(Path root) throws IOException {
        folder = new ContentFolder(root);
        try (var files = Files.walk(ORIGINAL)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                write(ORIGINAL.relativize(file).toString(), Files.readString(file));
            }
        }
    }

    public ContentFolder folder() {
        return folder;
    }

    public Path file(String name) {
        return folder.root().resolve(name);
    }

    public void write(String name, String text) throws IOException {
        var file = file(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /// Adds the drawings that ship; its two moves are not among their poses.
    public void addDrawings() throws IOException {
        for (var name : List.of("bodymap.json", "figure.json", "poses.json")) {
            write("pictures/" + name, Files.readString(Path.of("data", "pictures", name)));
        }
    }

    /// Puts other words in place of some that stand in a file once.
    ///
    /// @return `line:column` of the [#MARK] in `after`; `1:1` where it has none
    public String edit(String name, String before, String after) throws IOException {
        var old = Files.readString(file(name));
        assertEquals(2, (old + " ").split(Pattern.quote(before)).length, before);
        var marked = old.replace(before, after);
        write(name, marked.replace(MARK, ""));
        if (!marked.contains(MARK)) {
            return "1:1";
        }
        var ahead = marked.substring(0, marked.indexOf(MARK));
        long line = ahead.chars().filter(c -> c == '\n').count() + 1;
        return line + ":" + (ahead.length() - ahead.lastIndexOf('\n'));
    }
}
