package acheatlas.ui.snapshot;

import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.TextSize;

import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A picture of a view as it would stand in a window of a given size. No window is opened, so the
/// size may be larger than the screen.
///
/// Use on the JavaFX thread, with a root that is in no scene yet.
///
/// ```java
/// var look = SceneImage.Look.of(1440, 900).dark().with(TextSize.P150);
/// SceneImage.of(view.root(), look).write(Path.of("target/screens/explore-dark.png"));
/// ```
public final class SceneImage {
    private final WritableImage image;

    /// The window a view is pictured in.
    ///
    /// @param width of the window's content, in pixels
    /// @param height of the window's content, in pixels
    public record Look(int width, int height, ColorScheme scheme, TextSize textSize) {
        /// Light, at 100 % text size.
        public static Look of(int width, int height) {
            return new Look(width, height, ColorScheme.LIGHT, TextSize.P100);
        }

        public Look dark() {
            return new Look(width, height, ColorScheme.DARK, textSize);
        }

        public Look with(TextSize size) {
            return new Look(width, height, scheme, size);
        }
    }

    private SceneImage(WritableImage image) {
        this.image = image;
    }

    public static SceneImage of(Parent root, Look look) {
        return of(scene(root, look));
    }

    /// A scene as it is now, with its focus and its state, in a window or not.
    public static SceneImage of(Scene scene) {
        return new SceneImage(scene.snapshot(null));
    }

    /// The dressed scene of a look, for a caller who has something to do before the picture is
    /// taken.
    public static Scene scene(Parent root, Look look) {
        var scene = new Scene(root, look.width(), look.height());
        scene.getPreferences().setColorScheme(look.scheme());
        scene.getPreferences().setReducedMotion(true);
        Stylesheets.dress(scene);
        look.textSize().applyTo(root);
        return scene;
    }

    public WritableImage image() {
        return image;
    }

    /// Writes a PNG, making the folder if need be.
    public void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var stream = Files.newOutputStream(file)) {
            Png.write(image, stream);
        }
    }
}
