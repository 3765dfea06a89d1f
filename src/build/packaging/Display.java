import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A screen for the windows that training and checks open. On Linux always a made one, so that
/// nothing flashes up and a machine without a screen will do; elsewhere the system's own.
final class Display {
    private static final String PROGRAM = "xvfb-run";

    private Display() {}

    /// The words in front of a command that opens a window.
    static CommandLine command() {
        if (Target.here() != Target.LINUX) {
            return new CommandLine(List.of());
        }
        if (Stream.of(System.getenv("PATH").split(":"))
                .noneMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)))) {
            throw new PackagingException(
                    "xvfb-run is not here, so no window can open for the training. See"
                            + " packaging/README.md for what to install.");
        }
        return CommandLine.of(PROGRAM, "-a", "-s", "-screen 0 1600x1000x24");
    }
}
