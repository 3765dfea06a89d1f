import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/// The Java runtime the application brings along: only the modules it needs, the application among
/// them, and JavaFX's native libraries as files, so that they can be signed and nothing is unpacked
/// into a person's home at the first start.
final class LinkedRuntime {
    /// Found by service, not by name, so jlink cannot know them: zip for content packs.
    private static final List<String> SERVICES = List.of("jdk.localedata", "jdk.zipfs");

    /// Sound and a splash of Java's own: never used, and ALSA's package has another name on each
    /// Debian. (jlink refuses to leave out Swing, whose packages java.desktop exports.)
    private static final List<String> UNUSED = List.of("jsound", "splashscreen");

    private LinkedRuntime() {}

    static void link(Product product) throws IOException {
        var target = Target.here();
        Dist.delete(Path.of(Dist.RUNTIME));
        CommandLine.of("jlink", "--module-path", Dist.MODULES)
                .with("--add-modules", "acheatlas," + String.join(",", SERVICES))
                .with("--include-locales", String.join(",", product.languages()))
                .with("--strip-debug", "--no-man-pages", "--no-header-files")
                .with("--compress", "zip-9")
                .with("--exclude-resources", "**" + target.library)
                .with("--exclude-files", unused(target))
                .with("--output", Dist.RUNTIME)
                .runTool();
        unpackLibraries(target);
    }

    private static String unused(Target target) {
        return UNUSED.stream()
                .map(library -> "**" + library + target.library)
                .collect(Collectors.joining(","));
    }

    private static void unpackLibraries(Target target) throws IOException {
        var folder = Files.createDirectories(Path.of(Dist.RUNTIME, target.librariesOfRuntime()));
        try (var jars = Files.newDirectoryStream(Path.of(Dist.MODULES), "javafx-*.jar")) {
            for (var jar : jars) {
                unpackLibraries(jar, target.library, folder);
            }
        }
    }

    private static void unpackLibraries(Path jar, String ending, Path folder) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            for (var entry :
                    zip.stream().filter(file -> file.getName().endsWith(ending)).toList()) {
                try (var library = zip.getInputStream(entry)) {
                    Files.copy(library, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }
}
