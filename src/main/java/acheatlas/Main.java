package acheatlas;

import acheatlas.cli.Commands;
import acheatlas.cli.Screens;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Entry point: arguments lead to a command, no arguments open the window.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(
                Commands.run(
                        args,
                        new Screens() {
                            @Override
                            public List<String> names() {
                                return List.of();
                            }

                            @Override
                            public void write(Shot shot, Path file) throws IOException {
                                throw new IOException("none");
                            }
                        },
                        out,
                        err));
    }
}
