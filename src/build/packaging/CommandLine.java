import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/// One call of a program: its name and its words.
record CommandLine(List<String> words) {
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./-]+");
    private static final int MINUTES = 5;

    CommandLine {
        words = List.copyOf(words);
    }

    static CommandLine of(String... words) {
        return new CommandLine(List.of(words));
    }

    CommandLine with(List<String> more) {
        var all = new ArrayList<>(words);
        all.addAll(more);
        return new CommandLine(all);
    }

    CommandLine with(String... more) {
        return with(List.of(more));
    }

    /// To be pasted into a shell: an option with its value on each line, quoted as both sh and
    /// PowerShell read it.
    String shown(Target target) {
        var next = target == Target.WINDOWS ? " `\n    " : " \\\n    ";
        var text = new StringBuilder(words.getFirst());
        boolean isValue = false; // what follows --java-options starts with a dash of its own
        for (var word : words.subList(1, words.size())) {
            text.append(word.startsWith("-") && !isValue ? next : " ").append(quoted(word));
            isValue = word.equals("--java-options");
        }
        return text.toString();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word + "'";
    }

    /// Runs a tool of this JDK, such as jlink, in this process.
    void runTool() {
        System.out.println(shown(Target.here()));
        var tool = ToolProvider.findFirst(words.getFirst()).orElseThrow();
        var arguments = words.subList(1, words.size()).toArray(String[]::new);
        if (tool.run(System.out, System.err, arguments) != 0) {
            throw new PackagingException(words.getFirst() + " failed; what it said stands above.");
        }
    }

    /// Runs a program with its words on the terminal.
    void run() throws IOException, InterruptedException {
        System.out.println(shown(Target.here()));
        run(Map.of(), System.out);
    }

    /// Runs a program and hands over all it says.
    ///
    /// @param environment variables beside those of this process
    void run(Map<String, String> environment, PrintStream out)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var listener = Thread.ofVirtual().start(() -> copy(process, out));
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new PackagingException(words.getFirst() + " did not end.");
        }
        listener.join();
        if (process.exitValue() != 0) {
            throw new PackagingException(
                    "%s ended with code %d.".formatted(words.getFirst(), process.exitValue()));
        }
    }

    private static void copy(Process process, PrintStream out) {
        try (var said = process.getInputStream()) {
            said.transferTo(out);
        } catch (IOException e) {
            throw new PackagingException("What the program said cannot be read: " + e.getMessage());
        }
    }
}
