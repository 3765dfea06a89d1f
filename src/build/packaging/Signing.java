import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Signs with certificates that already lie in the system's own store; no secret passes through
/// here. Without one the package is made all the same and says so.
final class Signing {
    /// macOS: the name behind "Developer ID Application: ".
    private static final String MAC = "ACHEATLAS_MAC_SIGNER";

    /// Windows: the SHA-1 fingerprint of the certificate.
    private static final String WINDOWS = "ACHEATLAS_WINDOWS_CERTIFICATE";

    private Signing() {}

    static List<String> macOptions() {
        return isWanted(MAC)
                ? List.of(
                        "--mac-sign",
                        "--mac-signing-key-user-name",
                        System.getenv(MAC),
                        "--mac-entitlements",
                        "packaging/macos/acheatlas.entitlements")
                : List.of();
    }

    /// Says plainly where people will be warned.
    static void sayWhether(Target target) {
        switch (target) {
            case WINDOWS -> say(WINDOWS, "Windows will speak of an unknown publisher");
            case MACOS -> say(MAC, "macOS will not open it without a detour");
            case LINUX ->
                    System.out.println("A .deb is not signed; its checksum stands beside it.");
        }
    }

    private static void say(String variable, String consequence) {
        System.out.println(
                isWanted(variable)
                        ? "Signed, because " + variable + " is set."
                        : "NOT SIGNED: " + variable + " is not set, so " + consequence + ".");
    }

    /// Signs Windows programs; does nothing on other systems, where jpackage or nobody does.
    static void sign(Path folder, String... endings) throws IOException, InterruptedException {
        if (Target.here() != Target.WINDOWS || !isWanted(WINDOWS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            var programs =
                    files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                            .map(Path::toString)
                            .toList();
            for (var program : programs) {
                Path.of(program).toFile().setWritable(true); // jpackage makes launchers read-only
            }
            CommandLine.of("signtool", "sign", "/fd", "SHA256", "/sha1", System.getenv(WINDOWS))
                    .with("/tr", "http://timestamp.digicert.com", "/td", "SHA256")
                    .with(programs)
                    .run();
        }
    }

    private static boolean isWanted(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
