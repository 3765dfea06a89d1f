package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/// The plan as a code: what a phone reads is what was written.
final class PlanCodeTest {
    private static final int DOTS = 300; // an inch, as an everyday printer does

    private static String plan() {
        return PlanText.of(Pages.usual(), Clinic.NONE, Pages.MESSAGES);
    }

    @Test
    void aPhoneReadsTheVeryTextFromThePrintedPage() throws Exception {
        var pdf = Pages.pdf(Pages.usual(), HandoutOptions.PLAIN);
        try (var document = Pages.open(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS);
            var corner =
                    page.getSubimage(
                            page.getWidth() * 3 / 4,
                            page.getHeight() * 3 / 4,
                            page.getWidth() / 4,
                            page.getHeight() / 4);

            assertEquals(plan(), read(corner));
        }
    }

    private static String read(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }

    @Test
    void thePlanHoldsMovesAndHelpAndNothingThePersonPicked() {
        var text =
                PlanText.of(
                        Pages.usual(), new Clinic("Riverside", "555", "112", ""), Pages.MESSAGES);

        for (var move : Pages.usual().moves()) {
            var name = Pages.CONTENT.words().move(move.id()).name();
            assertTrue(text.contains(name), text);
        }
        assertTrue(text.contains("Call 112"), text);
        assertTrue(text.contains("Riverside 555"), text);
        assertFalse(text.contains("Lower back pain"), text);
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= 1000, text);
    }

    @Test
    void aTextThatFitsNoCodeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> PlanCode.of("a".repeat(3000)));
    }
}
