package acheatlas.ui.snapshot;

import javafx.scene.image.Image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pictures as PNG, 8 bits for each of red, green and blue. Without AWT's `ImageIO`, which
/// would bring a second toolkit into the process. Transparency is not kept: a scene has none.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int RED_GREEN_BLUE = 2;
    private static final int NO_FILTER = 0;

    private Png() {}

    static void write(Image image, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
        chunk(out, "IDAT", pixels(image));
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {BITS, RED_GREEN_BLUE, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        var reader = image.getPixelReader();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                out.write(NO_FILTER);
                for (int x = 0; x < (int) image.getWidth(); x++) {
                    var colour = reader.getArgb(x, y);
                    out.write(colour >> 16);
                    out.write(colour >> 8);
                    out.write(colour);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] content)
            throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }
}
