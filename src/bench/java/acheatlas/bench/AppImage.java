package acheatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What `mvn -Pdist verify` has left in `target/dist`, on Linux. Elsewhere no start is measured.
///
/// @param launcher of the installed application
/// @param java of the runtime it brings along
record AppImage(Path folder, Path launcher, Path java) {
    static final String NONE = "no app image: run `mvn -Pdist verify` first, on Linux";
    private static final Path DIST = Path.of("target", "dist");

    /// So that nobody's own settings have a part in it.
    static final List<String> NOBODYS_SETTINGS =
            List.of(
                    "-Dacheatlas.settings=target/bench/settings.json",
                    "-Dacheatlas.clinic-settings=target/bench/clinic-settings.json");

    static Optional<AppImage> find() {
        var folder = DIST.resolve("image", "acheatlas");
        var launcher = folder.resolve("bin", "acheatlas");
        var java = DIST.resolve("runtime", "bin", "java");
        return Files.isExecutable(launcher) && Files.isExecutable(java)
                ? Optional.of(new AppImage(folder, launcher, java))
                : Optional.empty();
    }

    /// The installer; empty where there is none.
    static Optional<Path> deb() throws IOException {
        var installers = DIST.resolve("installer");
        if (!Files.isDirectory(installers)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(installers)) {
            return files.filter(file -> file.toString().endsWith(".deb")).findFirst();
        }
    }
}
