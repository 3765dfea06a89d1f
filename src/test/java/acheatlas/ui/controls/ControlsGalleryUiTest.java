package acheatlas.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Parent;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

/// All controls on one page, to be looked at in `target/screens` beside the design.
final class ControlsGalleryUiTest extends UiTest {
    private static final SceneImage.Look LOOK = SceneImage.Look.of(1440, 900);

    @Override
    protected Parent view() {
        return new ControlsGallery().root();
    }

    @Test
    void picturesShowAllControlsInBothThemesAndAtLargeText() throws IOException {
        picture("controls-light", () -> new ControlsGallery().root(), LOOK);
        picture("controls-dark", () -> new ControlsGallery().root(), LOOK.dark());
        picture(
                "controls-150",
                () -> new ControlsGallery().root(),
                SceneImage.Look.of(2160, 1350).with(TextSize.P150));
    }

    @Test
    void picturesShowRowsAsScreensUseThem() throws IOException {
        picture("rows-light", () -> new RowsGallery().root(), LOOK);
        picture("rows-dark", () -> new RowsGallery().root(), LOOK.dark());
    }

    @Test
    void noWordsAreCutOff() {
        var large = SceneImage.Look.of(2880, 1800).with(TextSize.P200);
        assertEquals(List.of(), cutOffWords(() -> new ControlsGallery().root(), large));
    }
}
