package acheatlas;

import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/// Where a class of a test was compiled to, for a program that runs it.
public final class ClassFolder {
    private ClassFolder() {}

    /// The folder that goes on a class path.
    public static Path of(Class<?> type) {
        // a test patched into the module has the module's code source, so its own file is asked
        var file = Objects.requireNonNull(type.getResource(type.getSimpleName() + ".class"));
        var path = Path.of(URI.create(file.toString()));
        return path.getRoot()
                .resolve(path.subpath(0, path.getNameCount() - depth(type)))
                .toAbsolutePath();
    }

    private static int depth(Class<?> type) {
        return type.getName().split("\\.").length;
    }
}
