package acheatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the made graphs of a run lie; each is written once.
final class MadeGraphs {
    static final int MILLION = 1_000_000;
    private static final long SEED = 20_261_120;

    private MadeGraphs() {}

    static Path folder(int links) {
        var folder = Path.of("target", "bench", "made", String.valueOf(links));
        try {
            return Files.exists(folder) ? folder : written(folder, links);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Half a file, left by a run that was broken off, must not be taken for a whole one.
    private static Path written(Path folder, int links) throws IOException {
        var draft = folder.resolveSibling(links + "-" + ProcessHandle.current().pid());
        MadeGraph.write(draft, links, SEED);
        return Files.move(draft, folder);
    }
}
