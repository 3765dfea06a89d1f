package acheatlas.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The fonts that are embedded in every page, as far as their letters are used.
final class PageFonts {
    private static final String FAMILY = "Roboto";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private final byte[] regular;
    private final byte[] bold;

    private PageFonts(byte[] regular, byte[] bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /// @throws IllegalStateException where the build left them out
    static PageFonts read() {
        return new PageFonts(font("Roboto-Regular.ttf"), font("Roboto-Bold.ttf"));
    }

    private static byte[] font(String name) {
        try (var stream = PageFonts.class.getResourceAsStream("fonts/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("A font is missing from the build: " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A font cannot be read: " + name, e);
        }
    }

    void useIn(PdfRendererBuilder builder) {
        use(builder, regular, REGULAR);
        use(builder, bold, BOLD);
    }

    private static void use(PdfRendererBuilder builder, byte[] font, int weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font), FAMILY, weight, FontStyle.NORMAL, true);
    }
}
