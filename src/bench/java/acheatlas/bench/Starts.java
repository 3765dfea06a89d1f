package acheatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Starts of the application and of the empty window on the same runtime, in turns.
///
/// @param app as installed
/// @param bare the application without its AOT cache
/// @param empty the empty window with its own AOT cache
record Starts(List<Run> app, List<Run> bare, List<Run> empty) {
    static final int TIMES = 15;
    private static final Path CACHE = Path.of("target", "bench", "empty.aot");
    private static final Path JAR = Path.of("target", "bench", "empty.jar");

    static Starts measure(AppImage image) throws IOException, InterruptedException {
        try (var screen = VirtualScreen.open()) {
            var app = List.of(image.launcher().toString(), "--first-frame");
            var off = new ArrayList<>(AppImage.NOBODYS_SETTINGS);
            off.add("-XX:AOTMode=off");
            train(screen, image);
            var starts = new Starts(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int time = -1; time < TIMES; time++) {
                var ofApp = Run.of(screen, app, AppImage.NOBODYS_SETTINGS);
                var ofBare = Run.of(screen, app, off);
                var ofEmpty = Run.of(screen, empty(image, "-XX:AOTCache=" + CACHE), List.of());
                if (time >= 0) { // the first ones read from the disk
                    starts.app.add(ofApp);
                    starts.bare.add(ofBare);
                    starts.empty.add(ofEmpty);
                }
            }
            return starts;
        }
    }

    private static void train(VirtualScreen screen, AppImage image)
            throws IOException, InterruptedException {
        EmptyJar.write(JAR);
        Files.deleteIfExists(CACHE);
        Run.of(screen, empty(image, "-XX:AOTCacheOutput=" + CACHE), List.of());
    }

    private static List<String> empty(AppImage image, String cache) {
        return List.of(
                image.java().toString(),
                "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics",
                "--add-modules=javafx.controls",
                cache,
                "-cp",
                JAR.toString(),
                EmptyWindow.Start.class.getName());
    }

    static Sample sample(List<Run> runs, ToDoubleFunction<Run> value) {
        return Sample.of(runs.stream().mapToDouble(value).toArray());
    }
}
