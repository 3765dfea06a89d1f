import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;

import javax.imageio.ImageIO;

/// Tries what was made: unpacks the installer as the system would, starts the application from
/// there, compares its version, lets it draw a screen and lets it open its window and end.
record Check(Product product, Target target) {
    private static final long MEGABYTE = 1_000_000;
    private static final long LARGEST_INSTALLED = 130 * MEGABYTE;
    private static final long LARGEST_DEB = 75 * MEGABYTE;
    private static final int LEAST_COLOURS = 100;

    void run() throws IOException, InterruptedException {
        var installer = Dist.only(Dist.INSTALLER, target.installer());
        var unpacked = new Unpacked(target, installer);
        try {
            var image = unpacked.open();
            checkSizes(installer, image);
            checkVersion(image);
            checkPicture(image);
            checkWindow(image);
        } finally {
            unpacked.close();
        }
        System.out.println("Checked: " + installer);
    }

    private void checkSizes(Path installer, Path image) throws IOException {
        tell("installed", Dist.size(image), LARGEST_INSTALLED);
        tell("installer", Files.size(installer), LARGEST_DEB);
    }

    private static void tell(String what, long bytes, long largest) {
        System.out.printf(
                "%s: %.1f MB, %s the %d MB it may have%n",
                what,
                (double) bytes / MEGABYTE,
                bytes > largest ? "MORE THAN" : "within",
                largest / MEGABYTE);
    }

    private void checkVersion(Path image) throws IOException, InterruptedException {
        var said = say(command(image).with("--version"), Map.of());
        if (!said.strip().equals("Ache Atlas " + product.version())) {
            throw new PackagingException("It says it is: " + said);
        }
        System.out.print(said);
    }

    private void checkPicture(Path image) throws IOException, InterruptedException {
        var file = Path.of(Dist.CHECK, "explore.png").toAbsolutePath();
        say(
                command(image)
                        .with("snapshot", "explore", "--out", file.toString())
                        .with("--has", "lower back pain", "worse sitting"),
                Map.of());
        var picture = ImageIO.read(file.toFile());
        var colours = new HashSet<Integer>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        if (colours.size() < LEAST_COLOURS) {
            throw new PackagingException("The picture is empty: " + file);
        }
        System.out.println("Drew " + file);
    }

    /// Without a usable AOT cache this JVM would not even start.
    private void checkWindow(Path image) throws IOException, InterruptedException {
        say(
                Display.command().with(image.resolve(target.launcher()).toString(), "--train"),
                Map.of(
                        "JAVA_TOOL_OPTIONS",
                        "-XX:AOTMode=on " + String.join(" ", Launchers.NOBODYS_SETTINGS)));
        System.out.println("Opened its window, walked through its screens and ended.");
    }

    private CommandLine command(Path image) {
        return CommandLine.of(image.resolve(target.commandLauncher()).toString());
    }

    private static String say(CommandLine command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var said = new ByteArrayOutputStream();
        try {
            command.run(environment, new PrintStream(said, true, StandardCharsets.UTF_8));
        } catch (PackagingException e) {
            throw new PackagingException(
                    e.getMessage() + " It said: " + said.toString(StandardCharsets.UTF_8));
        }
        return said.toString(StandardCharsets.UTF_8);
    }
}
