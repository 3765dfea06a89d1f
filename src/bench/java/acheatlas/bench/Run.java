package acheatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// One start of a program that ends by itself after its first frame.
///
/// @param milliseconds from the start of the process to its end
/// @param resident megabytes it held when it was last looked at
record Run(double milliseconds, double resident) {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int LOOK_EVERY = 4;
    private static final String JAVA_OPTIONS = "JAVA_TOOL_OPTIONS";

    /// @param options for its Java, beside those it brings along
    static Run of(VirtualScreen screen, List<String> command, List<String> options)
            throws IOException, InterruptedException {
        var builder =
                screen.on(new ProcessBuilder(command))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put(JAVA_OPTIONS, String.join(" ", options));
        long start = System.nanoTime();
        var process = builder.start();
        double resident = 0;
        while (!process.waitFor(LOOK_EVERY, TimeUnit.MILLISECONDS)) {
            resident = Math.max(resident, resident(process.pid()));
            if (System.nanoTime() - start > LONGEST.toNanos()) {
                process.destroyForcibly();
                throw new IOException(command + " does not end");
            }
        }
        double milliseconds = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue());
        }
        return new Run(milliseconds, resident);
    }

    private static double resident(long process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1e3)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException ended) {
            return 0; // it has just ended
        }
    }
}
