import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is said elsewhere in the project and belongs into the package: read, never said again.
///
/// @param version three numbers, at least 1.0.0, which Windows and macOS insist on
/// @param javaOptions options of every start, from `packaging/java.options`
/// @param languages tags of the languages that have texts
record Product(
        String version, String description, List<String> javaOptions, List<String> languages) {
    private static final Pattern VERSION = Pattern.compile("[1-9]\\d*\\.\\d+\\.\\d+");

    Product {
        if (!VERSION.matcher(version).matches()) {
            throw new PackagingException(
                    "The version in pom.xml is "
                            + version
                            + "; installers want three numbers such as 1.2.0, the first at least"
                            + " 1.");
        }
    }

    static Product read() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        return new Product(
                element(pom, "version"),
                element(pom, "description"),
                OptionFile.words(Path.of("packaging", "java.options")),
                shippedLanguages());
    }

    /// The project's own elements stand before those of anything it uses.
    private static String element(String pom, String name) {
        var found = Pattern.compile("<%1$s>([^<]+)</%1$s>".formatted(name)).matcher(pom);
        if (!found.find()) {
            throw new PackagingException("pom.xml has no <" + name + ">.");
        }
        return found.group(1).strip();
    }

    private static List<String> shippedLanguages() throws IOException {
        try (Stream<Path> texts = Files.list(Path.of("data", "text"))) {
            return texts.map(text -> text.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
