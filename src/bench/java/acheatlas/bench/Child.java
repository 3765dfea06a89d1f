package acheatlas.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Measures in a Java of its own, so that one group's warm code and heap are not the next one's.
///
/// JavaFX lies on the module path, all else on the class path, where the benchmarks may look into
/// packages that are closed to others.
final class Child {
    private static final List<String> OPTIONS =
            List.of(
                    "--add-modules=javafx.controls,java.sql,java.logging",
                    "--add-exports=javafx.base/com.sun.javafx.event=ALL-UNNAMED",
                    "--add-opens=javafx.graphics/javafx.scene=ALL-UNNAMED",
                    "--enable-native-access=javafx.graphics,ALL-UNNAMED",
                    // the collector of the installed application
                    "-XX:+UseSerialGC",
                    "-Dprism.order=sw",
                    "-Dacheatlas.data=data");

    private Child() {}

    /// Runs [Measuring] of a class with an empty constructor, in a Java with these options.
    static List<Figure> measure(Class<? extends Measuring> measuring, String... options)
            throws IOException, InterruptedException {
        var folder = Path.of("target", "bench", "child", measuring.getSimpleName());
        try (var screen = VirtualScreen.open()) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of("-p", jars(true), "-cp", jars(false)));
            command.addAll(OPTIONS);
            command.addAll(screen.options());
            command.addAll(List.of(options));
            command.addAll(List.of(Child.class.getName(), measuring.getName(), folder.toString()));
            int code = screen.on(new ProcessBuilder(command).inheritIO()).start().waitFor();
            if (code != 0) {
                throw new IOException(measuring.getSimpleName() + " ended with " + code);
            }
        }
        return GroupRun.readAll(folder).getFirst().figures();
    }

    private static String jars(boolean javafx) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> isJavafx(jar) == javafx)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static boolean isJavafx(String jar) {
        return Path.of(jar).getFileName().toString().startsWith("javafx-");
    }

    /// The child's side: a class to measure with and the folder to leave the figures in.
    public static void main(String[] args) throws Exception {
        var measuring =
                Class.forName(args[0])
                        .asSubclass(Measuring.class)
                        .getDeclaredConstructor()
                        .newInstance();
        new GroupRun("child", "", "", "", measuring.figures()).write(Path.of(args[1]));
        System.exit(0); // the JavaFX thread would go on
    }
}
