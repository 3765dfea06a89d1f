package acheatlas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is measured, and on what.
///
/// @param machine processor, cores, memory, system and Java
/// @param commit short, with `+` where files had been changed since
record Here(String machine, String commit) {
    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
    private static final String MODEL = "model name";

    static Here look() throws IOException, InterruptedException {
        var changed = git("status", "--porcelain", "--untracked-files=no");
        // the table itself is always changed by a run
        boolean isClean = changed.lines().allMatch(line -> line.endsWith(" BENCHMARKS.md"));
        return new Here(computer(), git("rev-parse", "--short", "HEAD") + (isClean ? "" : "+"));
    }

    private static String computer() throws IOException {
        long memory =
                ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                        .getTotalMemorySize();
        return String.format(
                Locale.ROOT,
                "%s, %d cores, %d GB, %s %s, Java %s",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                Math.round(memory / 1e9),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.version());
    }

    private static String processor() throws IOException {
        if (!Files.exists(PROCESSORS)) {
            return System.getProperty("os.arch");
        }
        try (var lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith(MODEL))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private static String git(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add("git");
        command.addAll(List.of(words));
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var answer = new String(process.getInputStream().readAllBytes()).stripTrailing();
        return process.waitFor() == 0 ? answer : "unknown";
    }
}
