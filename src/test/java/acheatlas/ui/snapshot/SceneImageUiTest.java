package acheatlas.ui.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.ui.UiTest;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

final class SceneImageUiTest extends UiTest {
    @Override
    protected Parent view() {
        return new StackPane();
    }

    @Test
    void aPictureMayBeLargerThanTheScreen() {
        var look = SceneImage.Look.of(1440, 1100).dark().with(TextSize.P150);
        var image = onFx(() -> SceneImage.of(new StackPane(), look).image());
        assertEquals(1440, image.getWidth());
        assertEquals(1100, image.getHeight());
        assertEquals(Color.web("#0F1B26"), image.getPixelReader().getColor(1439, 1099));
    }

    @Test
    void aWrittenPictureReadsTheSame() throws IOException {
        var written = new WritableImage(3, 2);
        for (int pixel = 0; pixel < 6; pixel++) {
            written.getPixelWriter().setArgb(pixel % 3, pixel / 3, 0xFF102030 + pixel * 0x222222);
        }
        var bytes = new ByteArrayOutputStream();
        Png.write(written, bytes);
        var read = new Image(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(3, read.getWidth());
        for (int pixel = 0; pixel < 6; pixel++) {
            assertEquals(
                    written.getPixelReader().getArgb(pixel % 3, pixel / 3),
                    read.getPixelReader().getArgb(pixel % 3, pixel / 3));
        }
    }
}
