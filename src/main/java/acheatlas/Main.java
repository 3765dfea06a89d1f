package acheatlas;

import acheatlas.cli.Commands;

import javafx.application.Application;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Entry point: arguments lead to a command; none, or those [Opening] knows, open the window.
public final class Main {
    /// Exit code where there is no display for the window.
    private static final int NO_DISPLAY = 3;

    // Lucene advises an incubating module at every start; kept, or the level would be forgotten
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] args) {
        quietLucene();
        if (Opening.isAsked(List.of(args))) {
            openWindow(args);
            return;
        }
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Commands.run(args, new ScreenPictures(), out, err));
    }

    /// Lucene's advice is for servers.
    static void quietLucene() {
        LUCENE.setLevel(Level.SEVERE);
    }

    private static void openWindow(String[] args) {
        if (!hasDisplay()) {
            System.err.println(
                    "There is no display here, so the window cannot open. To see a screen as a"
                            + " picture, use the command: snapshot explore --out explore.png");
            System.exit(NO_DISPLAY);
        }
        Graphics.prepare();
        Application.launch(App.class, args);
    }

    /// Windows and macOS always have one; elsewhere the environment says so.
    private static boolean hasDisplay() {
        var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return system.contains("win")
                || system.contains("mac")
                || System.getProperty("glass.platform") != null
                || System.getenv("DISPLAY") != null
                || System.getenv("WAYLAND_DISPLAY") != null;
    }
}
