package acheatlas.handout;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import javax.imageio.ImageIO;

/// A clinic's own sign.
final class Logo {
    private static final System.Logger LOG = System.getLogger(Logo.class.getName());

    private Logo() {}

    /// Empty for an empty path, and, with a warning in the log, for a file that is no picture: a
    /// page without a logo is better than no page.
    static Optional<PageDrawing> read(String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            var image = ImageIO.read(Path.of(path).toFile());
            if (image != null) {
                return Optional.of(drawing(image));
            }
            LOG.log(Level.WARNING, "The logo is no PNG and no JPEG: {0}", path);
        } catch (IOException | InvalidPathException e) {
            LOG.log(Level.WARNING, "The logo cannot be read: {0}", e.toString());
        }
        return Optional.empty();
    }

    private static PageDrawing drawing(BufferedImage image) {
        return new PageDrawing(
                image.getWidth(),
                image.getHeight(),
                page -> {
                    page.setRenderingHint(
                            RenderingHints.KEY_INTERPOLATION,
                            RenderingHints.VALUE_INTERPOLATION_BICUBIC);
                    page.drawImage(image, 0, 0, null);
                });
    }
}
