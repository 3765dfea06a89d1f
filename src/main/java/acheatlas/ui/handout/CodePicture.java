package acheatlas.ui.handout;

import acheatlas.handout.PlanCode;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.Arrays;

/// A code as a picture: dark on light in every theme, or a phone does not find it.
final class CodePicture {
    private static final int DARK = 0xff000000;
    private static final int LIGHT = 0xffffffff;

    private CodePicture() {}

    /// @param scale pixels along the edge of a module
    static WritableImage of(PlanCode code, int scale) {
        int edge = code.size() * scale;
        var pixels = new int[edge * edge];
        Arrays.fill(pixels, LIGHT);
        for (int place = 0; place < pixels.length; place++) {
            if (code.isDark(place % edge / scale, place / edge / scale)) {
                pixels[place] = DARK;
            }
        }
        var image = new WritableImage(edge, edge);
        image.getPixelWriter()
                .setPixels(0, 0, edge, edge, PixelFormat.getIntArgbInstance(), pixels, 0, edge);
        return image;
    }
}
