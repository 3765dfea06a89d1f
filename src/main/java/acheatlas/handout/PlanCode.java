package acheatlas.handout;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;
import acheatlas.figure.Tint;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// A text as a QR code: a phone shows the text itself, no server is asked.
public final class PlanCode {
    /// Modules around the code that stay light, or readers do not find it.
    private static final int QUIET = 4;

    private final BitMatrix modules;

    private PlanCode(BitMatrix modules) {
        this.modules = modules;
    }

    /// The code of a text, which still reads with a seventh of it spoiled.
    ///
    /// @throws IllegalArgumentException for a text of more than some 2,300 bytes
    public static PlanCode of(String text) {
        Map<EncodeHintType, Object> hints =
                Map.of(
                        EncodeHintType.CHARACTER_SET,
                        StandardCharsets.UTF_8.name(),
                        EncodeHintType.ERROR_CORRECTION,
                        ErrorCorrectionLevel.M,
                        EncodeHintType.MARGIN,
                        QUIET);
        try {
            return new PlanCode(
                    new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a text too long for a code", e);
        }
    }

    /// Modules along an edge, the light ones around it included.
    public int size() {
        return modules.getWidth();
    }

    public boolean isDark(int x, int y) {
        return modules.get(x, y);
    }

    /// Draws the code, one unit a module.
    public void paint(Pen pen) {
        pen.begin();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                if (isDark(x, y)) {
                    int end = x;
                    while (end < size() && isDark(end, y)) {
                        end++;
                    }
                    box(pen, x, y, end);
                    x = end;
                }
            }
        }
        pen.fill(Tint.MARK, 1);
    }

    private static void box(Pen pen, int x, int y, int end) {
        pen.moveTo(x, y);
        pen.lineTo(end, y);
        pen.lineTo(end, y + 1);
        pen.lineTo(x, y + 1);
        pen.close();
    }

    PageDrawing drawing(PageColours colours) {
        return PageDrawing.of(new Box(0, 0, size(), size()), colours, this::paint);
    }
}
