import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws the shadow of a raised card, once for light and once for dark: `java
/// src/build/Shadow.java`.
///
/// The pictures lie around a card as an image border. An effect would do the same, but it draws the
/// whole card twice at every change within it, and on software rendering that took two thirds of a
/// frame.
final class Shadow {
    /// How far it reaches, in px; controls.css cuts the picture at the same numbers.
    private static final int TOP = 9;

    private static final int SIDE = 14;
    private static final int BOTTOM = 19;

    private static final int MIDDLE = 4;

    /// How dark it is at the card's edge, against what the whole shadow is.
    private static final double AT_TOP = 0.2;

    private static final double AT_SIDE = 0.5;
    private static final double AT_BOTTOM = 0.8;

    private Shadow() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of("src/main/resources/acheatlas/ui/css");
        write(folder.resolve("shadow-light.png"), 0x14263a, 0.10);
        write(folder.resolve("shadow-dark.png"), 0x000000, 0.34);
    }

    private static void write(Path file, int colour, double strength) throws IOException {
        int width = SIDE + MIDDLE + SIDE;
        int height = TOP + MIDDLE + BOTTOM;
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                long alpha = Math.round(255 * strength * darkness(x, y, width, height));
                image.setRGB(x, y, (int) (alpha << 24) | colour);
            }
        }
        try (var out = Files.newOutputStream(file)) {
            ImageIO.write(image, "png", out);
        }
    }

    /// Falls off with the cube of how far out a point lies, round the corners too.
    private static double darkness(int x, int y, int width, int height) {
        double across = out(x + 0.5, SIDE, width - SIDE, SIDE, SIDE);
        double down = out(y + 0.5, TOP, height - BOTTOM, TOP, BOTTOM);
        double squares = across * across + down * down;
        if (squares == 0 || squares >= 1) {
            return 0;
        }
        double edge = y < TOP ? AT_TOP : AT_BOTTOM;
        double dark = (across * across * AT_SIDE + down * down * edge) / squares;
        return dark * Math.pow(1 - Math.sqrt(squares), 3);
    }

    /// How far out a place is: 0 at the card, 1 where the shadow ends.
    private static double out(double place, double start, double end, double before, double after) {
        if (place < start) {
            return (start - place) / before;
        }
        return place > end ? (place - end) / after : 0;
    }
}
