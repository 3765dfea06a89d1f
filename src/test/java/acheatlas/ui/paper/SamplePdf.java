package acheatlas.ui.paper;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// A small PDF of its own for tests of what is done with pages.
final class SamplePdf {
    private SamplePdf() {}

    /// A page for each word, which stands on it.
    static PdfPage page(PDRectangle paper, String... words) {
        try (var document = new PDDocument()) {
            for (var word : words) {
                var page = new PDPage(paper);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                    pen.newLineAtOffset(72, 720);
                    pen.showText(word);
                    pen.endText();
                }
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new PdfPage("Sample", "sample.pdf", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PdfPage page(String... words) {
        return page(PDRectangle.A4, words);
    }
}
