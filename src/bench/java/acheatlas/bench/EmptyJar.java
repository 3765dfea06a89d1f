package acheatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;

/// The empty window's few classes in a jar of their own: an AOT cache wants jars, no folders.
final class EmptyJar {
    private EmptyJar() {}

    static void write(Path file) throws IOException {
        var folder = Path.of("acheatlas", "bench");
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (var name : new String[] {"EmptyWindow", "EmptyWindow$1", "EmptyWindow$Start"}) {
                var resource = name + ".class";
                jar.putNextEntry(new ZipEntry(folder.resolve(resource).toString()));
                try (var in = EmptyJar.class.getResourceAsStream(resource)) {
                    if (in == null) {
                        throw new IOException(resource + " is missing");
                    }
                    in.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }
}
