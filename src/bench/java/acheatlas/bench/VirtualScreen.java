package acheatlas.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An X server without a screen, so that windows open as they do for a person, but nowhere. Where
/// there is no such server, JavaFX's own headless platform, whose screen is 1000 by 1000.
final class VirtualScreen implements AutoCloseable {
    private static final String PROGRAM = "Xvfb";
    private static final String DISPLAY = "DISPLAY";

    private final Optional<Process> server;
    private final String display;

    private VirtualScreen(Optional<Process> server, String display) {
        this.server = server;
        this.display = display;
    }

    static VirtualScreen open() throws IOException {
        if (!isInstalled()) {
            return new VirtualScreen(Optional.empty(), "");
        }
        var server =
                new ProcessBuilder(PROGRAM, "-displayfd", "1", "-screen", "0", "1600x1000x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        // it writes its number once it listens
        var number = new BufferedReader(new InputStreamReader(server.getInputStream())).readLine();
        return new VirtualScreen(Optional.of(server), ":" + number);
    }

    private static boolean isInstalled() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    }

    boolean isServer() {
        return server.isPresent();
    }

    /// What a Java needs to be told.
    List<String> options() {
        return isServer() ? List.of() : List.of("-Dglass.platform=Headless");
    }

    /// Lets a process open its windows here.
    ProcessBuilder on(ProcessBuilder process) {
        if (isServer()) {
            process.environment().put(DISPLAY, display);
        }
        return process;
    }

    @Override
    public void close() {
        server.ifPresent(Process::destroy);
    }
}
