package acheatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// How large the package is.
final class Sizes implements Measuring {
    private static final double MEGABYTE = 1e6;
    private static final String INSTALLED = "Installed";
    private static final String DEB = "The .deb";

    @Override
    public List<Figure> figures() throws IOException {
        var image = AppImage.find();
        var deb = AppImage.deb();
        return List.of(
                image.isEmpty()
                        ? Figure.missing("size.installed", INSTALLED, AppImage.NONE)
                        : Figure.of(
                                        "size.installed",
                                        INSTALLED,
                                        below(image.get().folder()) / MEGABYTE,
                                        "MB")
                                .atMost(130),
                deb.isEmpty()
                        ? Figure.missing("size.deb", DEB, AppImage.NONE)
                        : Figure.of("size.deb", DEB, Files.size(deb.get()) / MEGABYTE, "MB")
                                .atMost(75));
    }

    private static long below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            long bytes = 0;
            for (var path : all.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(path);
            }
            return bytes;
        }
    }
}
