package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The calls of jpackage for each system, held word for word: two of them can never be run where
/// this test is. A wanted change is read in the failure and copied into the golden files.
class PackagingTest {
    private static final Path GOLDEN = Path.of("src/test/resources/acheatlas/packaging");
    private static final String VERSION = System.getProperty("acheatlas.version");

    @Test
    void callsOfJpackageAreTheAgreedOnesOnEachSystem() throws IOException, InterruptedException {
        assertEquals(golden("windows") + golden("macos") + golden("linux"), dryRun());
    }

    private static String golden(String system) throws IOException {
        return Files.readString(GOLDEN.resolve(system + ".txt")).replace("{version}", VERSION);
    }

    private static String dryRun() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = "src/build/packaging/Package.java";
        var builder = new ProcessBuilder(java, "-XX:TieredStopAtLevel=1", program, "--dry-run");
        // somebody who signs packages runs the tests too
        builder.environment().keySet().removeIf(name -> name.startsWith("ACHEATLAS_"));
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.replace("\r\n", "\n");
    }
}
