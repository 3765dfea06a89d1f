package acheatlas.ui.paper;

import acheatlas.handout.PagePicture;
import acheatlas.handout.PagePictures;

import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;

/// One page of a PDF, drawn.
///
/// @param size of the paper
record Drawn(PagePicture picture, PaperSize size) {

    /// Draws the pages of a PDF; those that are left when it is overtaken stay out. Any thread.
    ///
    /// @param dots pixels an inch, by the size of the paper
    static List<Drawn> all(
            byte[] pdf, ToDoubleFunction<PaperSize> dots, BooleanSupplier isOvertaken) {
        try (var pages = PagePictures.of(pdf)) {
            var drawn = new ArrayList<Drawn>();
            for (int page = 0; page < pages.count() && !isOvertaken.getAsBoolean(); page++) {
                var size = new PaperSize(pages.width(page), pages.height(page));
                drawn.add(new Drawn(pages.picture(page, dots.applyAsDouble(size)), size));
            }
            return List.copyOf(drawn);
        }
    }

    /// The picture for a screen or a printer; its pixels are not copied.
    Image image() {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(),
                        picture.height(),
                        picture.pixels(),
                        PixelFormat.getIntArgbPreInstance()));
    }
}
