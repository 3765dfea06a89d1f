import acheatlas.content.pictures.Figure;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;
import acheatlas.figure.Box;
import acheatlas.figure.Tint;
import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.Pose;
import acheatlas.figure.pose.PosePicture;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

/// Draws the frames of all exercises, or of those named, into one image, to be looked at.
///
/// ```
/// java -cp target/classes src/build/PoseSheet.java out.png [dark] [mid] [id…]
/// ```
final class PoseSheet {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 270;

    private record Cell(PosePicture picture, Moment moment) {}

    private PoseSheet() {}

    public static void main(String[] args) throws IOException {
        List<String> options = Arrays.asList(args).subList(1, args.length);
        boolean dark = options.contains("dark");
        boolean mid = options.contains("mid");
        List<String> ids =
                options.stream().filter(o -> !o.equals("dark") && !o.equals("mid")).toList();
        Path pictures = Path.of("data/pictures");
        Figure figure =
                FigureReader.read(pictures.resolve("figure.json"), "figure.json")
                        .figure()
                        .orElseThrow();
        PoseReader.Result poses =
                PoseReader.readAndSolve(pictures.resolve("poses.json"), "poses.json", figure);
        poses.problems().forEach(problem -> System.out.println(problem));
        List<Cell> cells = new ArrayList<>();
        for (Pose pose : poses.poses().values()) {
            if (ids.isEmpty() || ids.contains(pose.id())) {
                addCells(new PosePicture(figure.mannequin(), pose), mid, cells);
            }
        }
        draw(
                cells,
                dark,
                Math.min(mid ? 5 : ids.isEmpty() ? 8 : 4, cells.size()),
                Path.of(args[0]));
    }

    private static void addCells(PosePicture picture, boolean mid, List<Cell> cells) {
        if (mid && picture.frameCount() > 1) {
            for (double way : new double[] {0, 0.25, 0.5, 0.75, 1}) {
                cells.add(new Cell(picture, new Moment(0, 1, way)));
            }
        } else {
            for (int i = 0; i < picture.frameCount(); i++) {
                cells.add(new Cell(picture, Moment.at(i)));
            }
        }
    }

    private static void draw(List<Cell> cells, boolean dark, int columns, Path out)
            throws IOException {
        int rows = (cells.size() + columns - 1) / columns;
        var image = new BufferedImage(columns * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(dark ? new Color(0x0F1B26) : new Color(0xF5F8FA));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < cells.size(); i++) {
            int x = i % columns * WIDTH;
            int y = i / columns * HEIGHT;
            draw(cells.get(i), dark, (Graphics2D) graphics.create(x, y, WIDTH, HEIGHT));
        }
        ImageIO.write(image, "png", out.toFile());
    }

    private static void draw(Cell cell, boolean dark, Graphics2D graphics) {
        var pen = AwtPen.on(graphics, dark);
        graphics.setColor(dark ? AwtPen.dark(Tint.SURFACE) : AwtPen.light(Tint.SURFACE));
        graphics.fillRoundRect(6, 6, WIDTH - 12, HEIGHT - 12, 20, 20);
        graphics.setColor(dark ? Color.WHITE : Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        Pose pose = cell.picture().pose();
        graphics.drawString(
                pose.id() + " " + pose.frames().get(cell.moment().nearestFrame()).label(),
                20,
                HEIGHT - 20);
        Box box = cell.picture().box();
        double scale = Math.min((WIDTH - 32) / box.width(), (HEIGHT - 58) / box.height());
        graphics.translate(
                (WIDTH - box.width() * scale) / 2, 16 + HEIGHT - 58 - box.height() * scale);
        graphics.scale(scale, scale);
        cell.picture().draw(pen, box, cell.moment());
    }
}
