import java.util.Locale;

/// A system the application is packaged for, and where things lie in its image.
enum Target {
    WINDOWS("Ache Atlas", "app", "runtime/bin/javafx", ".dll", "Ache Atlas (safe graphics)"),
    MACOS(
            "Ache Atlas.app",
            "Contents/app",
            "Contents/runtime/Contents/Home/lib",
            ".dylib",
            "Ache Atlas (safe graphics)"),
    LINUX("acheatlas", "lib/app", "lib/runtime/lib", ".so", "acheatlas-safe-graphics");

    /// The folder jpackage makes in `target/dist/image`.
    final String image;

    /// What the launcher calls `$APPDIR`.
    final String application;

    /// Ending of native libraries.
    final String library;

    /// The second launcher's name.
    final String safeGraphics;

    private final String libraries;

    Target(
            String image,
            String application,
            String libraries,
            String library,
            String safeGraphics) {
        this.image = image;
        this.application = application;
        this.libraries = libraries;
        this.library = library;
        this.safeGraphics = safeGraphics;
    }

    static Target here() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win") ? WINDOWS : system.contains("mac") ? MACOS : LINUX;
    }

    static Target named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /// As in folder names and on the command line.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Where the JVM's library path leads in a jlinked runtime.
    String librariesOfRuntime() {
        return this == WINDOWS ? "bin/javafx" : "lib";
    }

    /// The launcher that opens the window, from the image's folder on.
    String launcher() {
        return switch (this) {
            case WINDOWS -> "Ache Atlas.exe";
            case MACOS -> "Contents/MacOS/Ache Atlas";
            case LINUX -> "bin/acheatlas";
        };
    }

    /// The launcher for commands: a Windows program has a window or a console, never both.
    String commandLauncher() {
        return this == WINDOWS ? "acheatlas.exe" : launcher();
    }

    /// Ending of the installer's file.
    String installer() {
        return switch (this) {
            case WINDOWS -> ".msi";
            case MACOS -> ".dmg";
            case LINUX -> ".deb";
        };
    }

    /// The installer's name for people who download it.
    String download(String version) {
        var x64 =
                System.getProperty("os.arch").equals("amd64")
                        || System.getProperty("os.arch").equals("x86_64");
        return switch (this) {
            case LINUX -> "acheatlas_%s_%s.deb".formatted(version, x64 ? "amd64" : "arm64");
            case WINDOWS, MACOS ->
                    "acheatlas-%s-%s-%s%s"
                            .formatted(version, word(), x64 ? "x64" : "arm64", installer());
        };
    }
}
