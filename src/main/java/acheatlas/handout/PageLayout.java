package acheatlas.handout;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A page laid out: how many sheets it takes, how much of the last one is free, and, asked once,
/// its PDF.
final class PageLayout implements AutoCloseable {
    /// Around each page, points.
    static final int MARGIN = 28;

    private static final String PRODUCER = "Ache Atlas";

    private final PdfBoxRenderer renderer;
    private final Paper paper;

    static {
        // it talks of fonts it loads and selectors it matches; what is wrong, it throws
        XRLog.setLoggingEnabled(false);
    }

    PageLayout(PageText text, PageFonts fonts, Paper paper) {
        this.paper = paper;
        var objects = new DefaultObjectDrawerFactory();
        objects.registerDrawer(Markup.DRAWING, new DrawingPainter(text.drawings()));
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(text.xhtml(), null);
        builder.usePdfUaAccessibility(true);
        builder.withProducer(PRODUCER);
        builder.useObjectDrawerFactory(objects);
        fonts.useIn(builder);
        renderer = builder.buildPdfRenderer();
        renderer.layout();
    }

    int pages() {
        return renderer.getRootBox().getLayer().getPages().size();
    }

    /// Points left below the last line.
    double free() {
        double room = pages() * (paper.height() - 2.0 * MARGIN);
        return room - renderer.getRootBox().getHeight() / renderer.getDotsPerPoint();
    }

    byte[] pdf() {
        try (var document = renderer.createPDFKeepOpen()) {
            Timeless.make(document);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A page in memory cannot be written", e);
        }
    }

    @Override
    public void close() {
        renderer.close();
    }
}
