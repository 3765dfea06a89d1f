package acheatlas.content;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.stream.Stream;

/// Where each file of a content folder lies; nothing else knows the layout.
public record ContentFolder(Path root) {
    private static final String JSON = ".json";
    private static final String MARKDOWN = ".md";

    /// A folder, or a content pack: the same folder as one zip file, named `….acheatlas`.
    ///
    /// @throws ContentException where a pack is no zip file
    public static ContentFolder at(Path path) throws ContentException {
        if (!Files.isRegularFile(path)) {
            return new ContentFolder(path);
        }
        try {
            // open as long as the application: articles and pictures are read when they are shown
            var pack = FileSystems.newFileSystem(path);
            return new ContentFolder(pack.getPath("/"));
        } catch (IOException | ProviderNotFoundException e) {
            throw new ContentException(path, noPack(path));
        }
    }

    private static Problem noPack(Path path) {
        return new Problem(
                path.toString().replace('\\', '/'),
                1,
                1,
                "",
                ProblemKind.UNREADABLE,
                Problem.Severity.ERROR,
                "this is not a content pack: a pack is a content folder as one zip file");
    }

    public Path graph() {
        return root.resolve("graph.json");
    }

    /// Every word of one language.
    ///
    /// @param language a lower-case language tag, such as `en`
    public Path text(String language) {
        return root.resolve("text").resolve(language + JSON);
    }

    public Path articles(String language) {
        return root.resolve("articles").resolve(language);
    }

    public Path article(String language, String id) {
        return articles(language).resolve(id + MARKDOWN);
    }

    /// A drawing, such as `bodymap.json`.
    public Path pictures(String name) {
        return root.resolve("pictures").resolve(name);
    }

    /// Whether it has drawings at all; a folder may do without.
    public boolean hasPictures() {
        return Files.isDirectory(root.resolve("pictures"));
    }

    /// The cases the content must get right.
    public Path vignettes() {
        return root.resolve("vignettes.json");
    }

    /// The languages that have a text file, in the order of the alphabet.
    public List<String> languages() throws IOException {
        return names(root.resolve("text"), JSON);
    }

    /// The ids of the articles written in a language, in the order of the alphabet.
    public List<String> articleIds(String language) throws IOException {
        return names(articles(language), MARKDOWN);
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    /// A file's path as problems show it: from the folder on, with forward slashes.
    public String shown(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
