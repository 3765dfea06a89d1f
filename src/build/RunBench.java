import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/// Compiles and runs the benchmarks: on the class path, because they look into closed packages of
/// the application's module, and with JMH's annotation processor, which writes code around each of
/// them. `mvn -Pbench verify` calls it with the groups to measure and the class path.
void main(String[] args) throws IOException, InterruptedException {
    var classes = Files.createDirectories(Path.of("target", "bench-classes"));
    compile(classes, args[1]);
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var classPath = classes + File.pathSeparator + args[1];
    var bench = List.of(java, "-Dbench.only=" + args[0], "-cp", classPath, "acheatlas.bench.Bench");
    System.exit(new ProcessBuilder(bench).inheritIO().start().waitFor());
}

void compile(Path classes, String classPath) throws IOException {
    var words = new ArrayList<>(List.of("-d", classes.toString(), "-cp", classPath));
    words.addAll(List.of("-processorpath", classPath, "-encoding", "UTF-8"));
    words.addAll(List.of("-processor", "org.openjdk.jmh.generators.BenchmarkProcessor"));
    words.addAll(List.of("-Xlint:all,-processing,-path,-classfile", "-Werror"));
    try (var sources = Files.walk(Path.of("src", "bench", "java"))) {
        sources.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(words::add);
    }
    var javac = ToolProvider.findFirst("javac").orElseThrow();
    if (javac.run(System.out, System.err, words.toArray(String[]::new)) != 0) {
        System.exit(1);
    }
}
