import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/// Where the packager's work lies. Names have forward slashes on every system, so that a command
/// line reads the same everywhere.
final class Dist {
    static final String LIBRARIES = "target/lib";
    static final String MODULES = "target/dist/modules";
    static final String RUNTIME = "target/dist/runtime";
    static final String INPUT = "target/dist/input";
    static final String LAUNCHERS = "target/dist/launchers";
    static final String IMAGE = "target/dist/image";
    static final String INSTALLER = "target/dist/installer";
    static final String CHECK = "target/dist/check";

    /// The AOT cache's file name, in [#INPUT] and then in the image's `$APPDIR`.
    static final String CACHE = "acheatlas.aot";

    private Dist() {}

    /// An empty folder, whatever was there before.
    static Path fresh(String folder) throws IOException {
        var path = Path.of(folder);
        delete(path);
        return Files.createDirectories(path);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        // Windows deletes no read-only file, and jpackage makes some
                        file.toFile().setWritable(true);
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException fault)
                            throws IOException {
                        if (fault != null) {
                            throw fault;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (var path : all.toList()) {
                var copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }

    /// Bytes of all files below.
    static long size(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            long bytes = 0;
            for (var path : all.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(path);
            }
            return bytes;
        }
    }

    /// The one file in a folder with this ending.
    static Path only(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .findFirst()
                    .orElseThrow(
                            () ->
                                    new PackagingException(
                                            "There is no *%s in %s; run: mvn -Pdist verify"
                                                    .formatted(ending, folder)));
        }
    }
}
