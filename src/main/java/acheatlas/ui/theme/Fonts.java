package acheatlas.ui.theme;

import javafx.scene.text.Font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Inter, brought along so that the window looks the same on every system.
///
/// JavaFX finds no semi-bold by weight: `-fx-font-weight: 600` gives the regular cut. So each cut
/// is named as a family of its own: `"Inter"`, `"Inter SemiBold"`.
final class Fonts {
    private static final String FOLDER = "/acheatlas/ui/fonts/";
    private static final List<String> FILES =
            List.of(
                    "Inter-Regular.otf",
                    "Inter-SemiBold.otf",
                    "Inter-Bold.otf",
                    "Inter-Italic.otf");

    /// Loaded once for the process, when the first scene is dressed.
    static final List<Font> LOADED = FILES.stream().map(Fonts::load).toList();

    private Fonts() {}

    private static Font load(String file) {
        try (var stream = Fonts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("Font is missing from the build: " + file);
            }
            return Font.loadFont(stream, 0);
        } catch (IOException e) {
            throw new UncheckedIOException("Font cannot be read: " + file, e);
        }
    }
}
