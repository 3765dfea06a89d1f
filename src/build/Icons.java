import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// Makes the icons of the app out of `packaging/icons/app.svg`, the one drawing of them: PNGs,
/// `acheatlas.ico` for Windows, `acheatlas.icns` for macOS, and the window's icons.
///
/// `java src/build/Icons.java` in the project's folder; what it makes is committed.
final class Icons {
    private static final Path FOLDER = Path.of("packaging", "icons");
    private static final Path WINDOW = Path.of("src/main/resources/acheatlas/ui/icons");
    private static final List<Integer> SIZES = List.of(16, 32, 48, 64, 128, 256, 512, 1024);
    private static final int LARGEST_IN_WINDOW = 256;

    private Icons() {}

    public static void main(String[] arguments) throws Exception {
        var drawing = IconDrawing.read(FOLDER.resolve("app.svg"));
        var pngs = new LinkedHashMap<Integer, byte[]>();
        Files.createDirectories(WINDOW);
        for (int size : SIZES) {
            var png = drawing.png(size);
            pngs.put(size, png);
            Files.write(FOLDER.resolve("acheatlas-" + size + ".png"), png);
            if (size <= LARGEST_IN_WINDOW) {
                Files.write(WINDOW.resolve("acheatlas-" + size + ".png"), png);
            }
        }
        Files.write(FOLDER.resolve("acheatlas.ico"), Ico.of(pngs));
        Files.write(FOLDER.resolve("acheatlas.icns"), Icns.of(pngs));
    }

    /// Windows: a list of entries, then the PNGs themselves, which Windows reads since Vista.
    private static final class Ico {
        private static final int HEADER = 6;
        private static final int ENTRY = 16;
        private static final int LARGEST = 256;

        static byte[] of(SequencedMap<Integer, byte[]> pngs) {
            var kept = pngs.entrySet().stream().filter(png -> png.getKey() <= LARGEST).toList();
            int start = HEADER + ENTRY * kept.size();
            int length = start + kept.stream().mapToInt(png -> png.getValue().length).sum();
            var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            bytes.putShort((short) 0).putShort((short) 1).putShort((short) kept.size());
            for (var png : kept) {
                // 256 is written as 0
                bytes.put(png.getKey().byteValue()).put(png.getKey().byteValue());
                bytes.put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
                bytes.putInt(png.getValue().length).putInt(start);
                start += png.getValue().length;
            }
            kept.forEach(png -> bytes.put(png.getValue()));
            return bytes.array();
        }
    }

    /// macOS: one PNG for each type; some sizes twice, as the size and as half the size on a fine
    /// screen.
    private static final class Icns {
        private static final int HEADER = 8;
        private static final SequencedMap<String, Integer> TYPES = types();

        private static SequencedMap<String, Integer> types() {
            var types = new LinkedHashMap<String, Integer>();
            types.put("icp4", 16);
            types.put("icp5", 32);
            types.put("ic11", 32);
            types.put("ic12", 64);
            types.put("ic07", 128);
            types.put("ic13", 256);
            types.put("ic08", 256);
            types.put("ic14", 512);
            types.put("ic09", 512);
            types.put("ic10", 1024);
            return types;
        }

        static byte[] of(Map<Integer, byte[]> pngs) {
            var body = new ByteArrayOutputStream();
            TYPES.forEach(
                    (type, size) -> write(body, type, Objects.requireNonNull(pngs.get(size))));
            var all = new ByteArrayOutputStream();
            write(all, "icns", body.toByteArray());
            return all.toByteArray();
        }

        private static void write(ByteArrayOutputStream out, String type, byte[] content) {
            try {
                out.write(type.getBytes(StandardCharsets.US_ASCII));
                out.write(
                        ByteBuffer.allocate(Integer.BYTES).putInt(HEADER + content.length).array());
                out.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
