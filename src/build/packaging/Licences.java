import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// Gathers the licences and notices that the libraries bring in their jars; those of the JDK lie in
/// the runtime's `legal`.
final class Licences {
    private static final Pattern NAME =
            Pattern.compile("(?i)(.*/)?(licen[cs]e|notice|copying)[^/]*(?<!\\.class)");

    private Licences() {}

    static void gather(Path input) throws IOException {
        Files.copy(Path.of("LICENSE"), input.resolve("LICENSE"));
        try (var jars = Files.newDirectoryStream(Path.of(Dist.MODULES), "*.jar")) {
            for (var jar : jars) {
                gather(jar, input.resolve("licences"));
            }
        }
    }

    private static void gather(Path jar, Path all) throws IOException {
        var library = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry :
                    zip.stream()
                            .filter(file -> !file.isDirectory())
                            .filter(file -> NAME.matcher(file.getName()).matches())
                            .toList()) {
                var name = entry.getName().replaceFirst("^META-INF/", "").replace('/', '-');
                var folder = Files.createDirectories(all.resolve(library));
                try (var text = zip.getInputStream(entry)) {
                    Files.copy(text, folder.resolve(name));
                }
            }
        }
    }
}
