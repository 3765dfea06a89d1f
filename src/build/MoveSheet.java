import acheatlas.content.ContentFolder;
import acheatlas.content.Words;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;
import acheatlas.figure.Box;
import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.Pose;
import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Move;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

/// Draws all moves with their names into one image: each its end, with a shadow of its start, as on
/// its card.
///
/// ```
/// java -cp target/classes:… src/build/MoveSheet.java docs/moves.png
/// ```
final class MoveSheet {
    private static final int COLUMNS = 7;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 160;
    private static final int NAME = 26;
    private static final int EDGE = 8;
    private static final float SHADOW = 0.22f;

    private MoveSheet() {}

    public static void main(String[] args) throws Exception {
        var content = ContentLoader.load(new ContentFolder(Path.of("data")), ContentLoader.ENGLISH);
        Path pictures = Path.of("data/pictures");
        var figure =
                FigureReader.read(pictures.resolve("figure.json"), "figure.json")
                        .figure()
                        .orElseThrow();
        Map<String, Pose> poses =
                PoseReader.read(pictures.resolve("poses.json"), "poses.json", figure).poses();
        List<Move> moves = content.graph().moves();
        int rows = (moves.size() + COLUMNS - 1) / COLUMNS;
        var image = new BufferedImage(COLUMNS * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xF5F8FA));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (Move move : moves) {
            int x = move.index() % COLUMNS * WIDTH;
            int y = move.index() / COLUMNS * HEIGHT;
            Graphics2D card = (Graphics2D) graphics.create(x, y, WIDTH, HEIGHT);
            var picture = new PosePicture(figure.mannequin(), poses.get(move.pose()));
            draw(picture, name(content.words(), move), card);
        }
        ImageIO.write(inFewColours(image), "png", Path.of(args[0]).toFile());
    }

    private static String name(Words words, Move move) {
        return words.move(move.id()).name();
    }

    private static void draw(PosePicture picture, String name, Graphics2D card) {
        card.setColor(Color.WHITE);
        card.fillRoundRect(EDGE / 2, EDGE / 2, WIDTH - EDGE, HEIGHT - EDGE, 16, 16);
        card.setColor(new Color(0x14222E));
        int size = 11;
        do {
            card.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, size--));
        } while (card.getFontMetrics().stringWidth(name) > WIDTH - 2 * EDGE);
        int left = (WIDTH - card.getFontMetrics().stringWidth(name)) / 2;
        card.drawString(name, left, HEIGHT - EDGE - 6);
        Box box = picture.box();
        double room = HEIGHT - NAME - 2 * EDGE;
        double scale = Math.min((WIDTH - 3 * EDGE) / box.width(), room / box.height());
        card.translate((WIDTH - box.width() * scale) / 2, EDGE + room - box.height() * scale);
        card.scale(scale, scale);
        List<Moment> stills = picture.stills();
        if (stills.size() > 1) {
            shadow(picture, box, scale, card);
        }
        picture.draw(AwtPen.on(card, false), box, stills.getLast());
    }

    private static void shadow(PosePicture picture, Box box, double scale, Graphics2D card) {
        int sharp = 2;
        var layer =
                new BufferedImage(
                        (int) Math.ceil(box.width() * scale * sharp),
                        (int) Math.ceil(box.height() * scale * sharp),
                        BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = layer.createGraphics();
        graphics.scale(scale * sharp, scale * sharp);
        picture.draw(AwtPen.on(graphics, false), box, picture.stills().getFirst());
        Graphics2D faint = (Graphics2D) card.create();
        faint.setComposite(AlphaComposite.SrcOver.derive(SHADOW));
        faint.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        faint.scale(1 / (scale * sharp), 1 / (scale * sharp));
        faint.drawImage(layer, 0, 0, null);
    }

    /// The same picture in its 256 commonest colours, each pixel in the nearest of them: a third of
    /// the size.
    private static BufferedImage inFewColours(BufferedImage image) {
        var count = new HashMap<Integer, Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        int[] palette =
                count.entrySet().stream()
                        .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                        .limit(256)
                        .mapToInt(Map.Entry::getKey)
                        .toArray();
        var nearest = new HashMap<Integer, Integer>();
        var model =
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var few =
                new BufferedImage(
                        image.getWidth(),
                        image.getHeight(),
                        BufferedImage.TYPE_BYTE_INDEXED,
                        model);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int index =
                        nearest.computeIfAbsent(
                                image.getRGB(x, y), colour -> nearest(colour, palette));
                few.getRaster().setSample(x, y, 0, index);
            }
        }
        return few;
    }

    private static int nearest(int colour, int[] palette) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            best = distance(colour, palette[i]) < distance(colour, palette[best]) ? i : best;
        }
        return best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return red * red + green * green + blue * blue;
    }
}
