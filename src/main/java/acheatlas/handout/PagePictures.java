package acheatlas.handout;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;

/// The pages of a PDF as pictures, for a screen or a printer. Any thread, one at a time.
///
/// ```java
/// try (var pages = PagePictures.of(pdf)) {
///     PagePicture first = pages.picture(0, 300);
/// }
/// ```
public final class PagePictures implements AutoCloseable {
    private static final double POINTS_AN_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PagePictures(PDDocument document) {
        this.document = document;
        renderer = new PDFRenderer(document);
    }

    /// The pages of a PDF; to be closed.
    ///
    /// @throws UncheckedIOException for what is no PDF
    public static PagePictures of(byte[] pdf) {
        try {
            return new PagePictures(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException("no PDF", e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// Points, a 72nd of an inch.
    ///
    /// @param page counted from 0
    public double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /// Points, a 72nd of an inch.
    ///
    /// @param page counted from 0
    public double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /// Draws a page.
    ///
    /// @param page counted from 0
    /// @param dots pixels an inch
    public PagePicture picture(int page, double dots) {
        double scale = dots / POINTS_AN_INCH;
        int wide = (int) Math.ceil(width(page) * scale);
        int high = (int) Math.ceil(height(page) * scale);
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_ARGB_PRE);
        var pen = image.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, wide, high);
            pen.setBackground(Color.WHITE);
            renderer.renderPageToGraphics(page, pen, (float) scale);
            return new PagePicture(wide, high, pixels(image), words(page));
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be drawn", e);
        } finally {
            pen.dispose();
        }
    }

    private static IntBuffer pixels(BufferedImage image) {
        var dots = (DataBufferInt) image.getRaster().getDataBuffer();
        return IntBuffer.wrap(dots.getData());
    }

    private String words(int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page + 1);
        reader.setEndPage(page + 1);
        return reader.getText(document).strip();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be let go", e);
        }
    }
}
