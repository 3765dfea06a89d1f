import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Compiles the benchmarks, on the class path, because they look into closed packages of the
/// application's module, and with JMH's annotation processor, which writes code around each of
/// them. `mvn -Pbench verify` calls it; the one argument is the class path.
void main(String[] args) throws IOException {
    var classPath = args[0];
    var classes = Files.createDirectories(Path.of("target", "bench-classes"));
    var words =
            new ArrayList<>(
                    List.of(
                            "-d",
                            classes.toString(),
                            "-cp",
                            classPath,
                            "-processorpath",
                            classPath));
    words.addAll(List.of("-processor", "org.openjdk.jmh.generators.BenchmarkProcessor"));
    words.addAll(
            List.of("-encoding", "UTF-8", "-Xlint:all,-processing,-path,-classfile", "-Werror"));
    try (var sources = Files.walk(Path.of("src", "bench", "java"))) {
        sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
    }
    int code =
            ToolProvider.findFirst("javac")
                    .orElseThrow()
                    .run(System.out, System.err, words.toArray(String[]::new));
    System.exit(code);
}
