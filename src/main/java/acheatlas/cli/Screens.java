package acheatlas.cli;

import acheatlas.content.ContentFolder;
import acheatlas.graph.Content;
import acheatlas.triage.Findings;

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
    /// @param folder where the content lies
    /// @param content the loaded content in the language wanted
    /// @param findings what the person has and has not
    /// @param width CSS px
    /// @param height CSS px
    /// @param textSize percent, 100 to 200
    record Shot(
            String screen,
            ContentFolder folder,
            Content content,
            Findings findings,
            int width,
            int height,
            boolean dark,
            int textSize) {}
}
