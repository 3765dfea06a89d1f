package acheatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Renders a screen to a picture. The command line does not know the screens; whoever builds the
/// application joins them.
public interface Screens {
    /// Names of the screens that can be rendered.
    List<String> names();

    /// Writes a PNG.
    ///
    /// @throws IOException where the file cannot be written
    void write(Shot shot, Path file) throws IOException;

    /// What to render.
    ///
    /// @param screen one of [#names()]
    /// @param has what the person has, as ids or in plain words
    /// @param width CSS px
    /// @param height CSS px
    /// @param textSize percent, 100 to 200
    /// @param language a language tag such as `en`
    record Shot(
            String screen,
            String folder,
            List<String> has,
            List<String> not,
            int width,
            int height,
            boolean dark,
            int textSize,
            String language) {
        public Shot {
            has = List.copyOf(has);
            not = List.copyOf(not);
        }
    }
}
