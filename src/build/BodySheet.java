import acheatlas.content.pictures.BodyMapReader;
import acheatlas.figure.Box;
import acheatlas.figure.Tint;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.Overlay;
import acheatlas.figure.bodymap.Overlay.Extra;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

/// Draws the body map in all aspects, with regions and muscles, to be looked at.
///
/// ```
/// java -cp target/classes src/build/BodySheet.java out.png [dark] [muscle…]
/// ```
final class BodySheet {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 920;

    private record Cell(Aspect aspect, Box box, Overlay overlay) {}

    private BodySheet() {}

    public static void main(String[] args) throws IOException {
        var result = BodyMapReader.read(Path.of("data/pictures/bodymap.json"), "bodymap.json");
        result.problems().forEach(System.out::println);
        BodyMap map = result.map().orElseThrow();
        boolean dark = args.length > 1 && args[1].equals("dark");
        List<Cell> cells = new ArrayList<>();
        if (args.length > (dark ? 2 : 1)) {
            for (String muscle : List.of(args).subList(dark ? 2 : 1, args.length)) {
                addMuscle(map, muscle, cells);
            }
        } else {
            addUsual(map, cells);
        }
        draw(map, cells, dark, Path.of(args[0]));
    }

    private static void addUsual(BodyMap map, List<Cell> cells) {
        Set<String> picked = Set.of("outer-hip-right", "lower-back", "groin-left");
        for (Aspect aspect : Aspect.values()) {
            Overlay overlay = Overlay.NOTHING.showing(Extra.BORDERS, Extra.BONY_POINTS);
            cells.add(
                    new Cell(
                            aspect,
                            map.whole(),
                            overlay.withPicked(picked).withFocused("front-thigh-right")));
        }
        for (Aspect aspect : Aspect.values()) {
            Overlay bones = Overlay.NOTHING.showing(Extra.BONES);
            cells.add(new Cell(aspect, map.crop(aspect, "hip"), bones));
        }
        addMuscle(map, "gluteus-minimus", cells);
    }

    private static void addMuscle(BodyMap map, String muscle, List<Cell> cells) {
        for (Aspect aspect : Aspect.values()) {
            BodySide side = aspect == Aspect.LEFT ? BodySide.LEFT : BodySide.RIGHT;
            var shown = new Overlay.Muscle(muscle, side, true, true);
            cells.add(new Cell(aspect, map.whole(), Overlay.NOTHING.withMuscles(List.of(shown))));
        }
    }

    private static void draw(BodyMap map, List<Cell> cells, boolean dark, Path out)
            throws IOException {
        int rows = (cells.size() + 3) / 4;
        var image = new BufferedImage(4 * WIDTH, rows * HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(dark ? AwtPen.dark(Tint.SURFACE) : AwtPen.light(Tint.SURFACE));
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int x = i % 4 * WIDTH;
            int y = i / 4 * HEIGHT;
            Graphics2D part = (Graphics2D) graphics.create(x, y, WIDTH, HEIGHT);
            double scale = Math.min(WIDTH / cell.box().width(), HEIGHT / cell.box().height());
            part.scale(scale, scale);
            var pen = AwtPen.on(part, dark);
            new BodyMapPainter(map).paint(pen, cell.aspect(), cell.box(), cell.overlay());
        }
        ImageIO.write(image, "png", out.toFile());
    }
}
