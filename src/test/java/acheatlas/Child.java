package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The application in a process of its own, in a home of its own: all it writes lies in there.
record Child(Path home) {
    private static final Pattern CONNECTING =
            Pattern.compile(
                    "Initializing '(java/net/(Datagram|Server)?Socket"
                            + "|sun/nio/ch/(Nio|Server)?Socket(Channel)?Impl"
                            + "|sun/nio/ch/DatagramChannelImpl"
                            + "|java/net/HttpURLConnection)'");

    private Path classes() {
        return home.resolve("classes.log");
    }

    private Path calls() {
        return home.resolve("calls.log");
    }

    private Path said() {
        return home.resolve("said.log");
    }

    /// What it runs in and what it is: the words are those of a command line.
    Process start(List<String> before, String... words) throws IOException {
        for (var folder : List.of("temp", "config", "home")) {
            Files.createDirectories(home.resolve(folder));
        }
        var command = new ArrayList<>(before);
        command.addAll(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Duser.home=" + home.resolve("home"),
                        "-Djava.io.tmpdir=" + home.resolve("temp"),
                        "-Dacheatlas.clinic-settings=" + home.resolve("none.json"),
                        "-Xlog:class+init:file=" + classes(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        classPath()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", home.resolve("home").toString());
        builder.environment().put("TMPDIR", home.resolve("temp").toString());
        builder.environment().put("APPDATA", home.resolve("config").toString());
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        return builder.redirectOutput(said().toFile()).start();
    }

    private static String classPath() {
        return Stream.of(
                        ClassFolder.of(Child.class).toString(),
                        ClassFolder.of(Main.class).toString(),
                        System.getProperty("jdk.module.path"),
                        System.getProperty("java.class.path"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// What goes before a command so that the system's calls to connect are written down; nothing
    /// where there is no such program.
    List<String> watched() {
        return Stream.of(String.valueOf(System.getenv("PATH")).split(File.pathSeparator))
                .map(folder -> Path.of(folder, "strace"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(
                        strace ->
                                List.of(
                                        strace.toString(),
                                        "-f",
                                        "--seccomp-bpf",
                                        "-qq",
                                        "-e",
                                        "trace=connect,sendto,bind",
                                        "-o",
                                        calls().toString()))
                .orElse(List.of());
    }

    /// The calls that went to anything but a neighbour on this computer.
    List<String> callsOut() throws IOException {
        return lines(calls()).filter(call -> call.contains("AF_INET")).toList();
    }

    /// The classes it cannot connect to anything without, and that it made use of.
    List<String> classesThatConnect() throws IOException {
        return lines(classes()).filter(line -> CONNECTING.matcher(line).find()).toList();
    }

    private static Stream<String> lines(Path file) throws IOException {
        return Files.exists(file)
                ? Files.readString(file, StandardCharsets.ISO_8859_1).lines()
                : Stream.of();
    }

    String output() throws IOException {
        return Files.readString(said());
    }

    /// The files it left that hold one of these words, in their name or in what they say.
    List<String> filesWith(List<String> words) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(
                            file ->
                                    words.stream()
                                            .filter(word -> holds(file, word))
                                            .map(word -> file.getFileName() + ": " + word))
                    .toList();
        }
    }

    private static boolean holds(Path file, String word) {
        try {
            var text = file + new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void ended(Process process) throws InterruptedException, IOException {
        assertEquals(0, process.waitFor(), output());
    }
}
