import org.w3c.dom.Element;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

/// The shapes of an SVG drawing, back to front, in its own units.
///
/// Of SVG it knows what our drawing needs: `rect` with `rx`, `circle`, and `path` with M, c and s.
record IconDrawing(double width, List<Element> shapes) {
    private static final int FINER = 4;

    static IconDrawing read(Path svg) throws Exception {
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(svg.toFile())
                        .getDocumentElement();
        var shapes = new ArrayList<Element>();
        for (var node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().equals("title")) {
                shapes.add(element);
            }
        }
        var box = root.getAttribute("viewBox").split(" ");
        return new IconDrawing(Double.parseDouble(box[2]), shapes);
    }

    /// Drawn finer and brought down in steps of a half: AWT alone leaves curves rough.
    byte[] png(int size) throws IOException {
        var image = image(size * FINER);
        while (image.getWidth() > size) {
            image = halved(image);
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private BufferedImage image(int size) {
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / width, size / width);
        shapes.forEach(shape -> draw(shape, graphics));
        graphics.dispose();
        return image;
    }

    private static BufferedImage halved(BufferedImage image) {
        int size = image.getWidth() / 2;
        var half = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        var graphics = half.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, size, size, null);
        graphics.dispose();
        return half;
    }

    private static void draw(Element element, Graphics2D graphics) {
        var shape = shape(element);
        var opacity = element.hasAttribute("opacity") ? number(element, "opacity") : 1;
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        var fill = element.getAttribute("fill");
        if (!fill.equals("none")) {
            graphics.setColor(Color.decode(fill));
            graphics.fill(shape);
        }
        if (element.hasAttribute("stroke")) {
            graphics.setColor(Color.decode(element.getAttribute("stroke")));
            graphics.setStroke(
                    new BasicStroke(
                            (float) number(element, "stroke-width"),
                            BasicStroke.CAP_ROUND,
                            BasicStroke.JOIN_ROUND));
            graphics.draw(shape);
        }
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Shape shape(Element element) {
        return switch (element.getTagName()) {
            case "rect" -> {
                double round = 2 * number(element, "rx");
                yield new RoundRectangle2D.Double(
                        0, 0, number(element, "width"), number(element, "height"), round, round);
            }
            case "circle" -> {
                double radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius,
                        number(element, "cy") - radius,
                        2 * radius,
                        2 * radius);
            }
            case "path" -> new PathReader(element.getAttribute("d")).path();
            default ->
                    throw new IllegalArgumentException(
                            "cannot draw <" + element.getTagName() + ">");
        };
    }

    /// Reads path data of M, c and s, each with its numbers.
    private static final class PathReader {
        private static final Pattern COMMAND = Pattern.compile("([A-Za-z])([^A-Za-z]*)");
        private static final Pattern NUMBER = Pattern.compile("-?\\d*\\.?\\d+");

        private final Path2D path = new Path2D.Double();
        private double x;
        private double y;
        private double handleX;
        private double handleY;

        PathReader(String text) {
            COMMAND.matcher(text)
                    .results()
                    .forEach(found -> add(found.group(1), numbers(found.group(2))));
        }

        private static double[] numbers(String text) {
            return NUMBER.matcher(text)
                    .results()
                    .mapToDouble(found -> Double.parseDouble(found.group()))
                    .toArray();
        }

        private void add(String command, double[] to) {
            switch (command) {
                case "M" -> {
                    path.moveTo(to[0], to[1]);
                    x = to[0];
                    y = to[1];
                }
                case "c" -> curve(x + to[0], y + to[1], to[2], to[3], to[4], to[5]);
                case "s" -> curve(2 * x - handleX, 2 * y - handleY, to[0], to[1], to[2], to[3]);
                default -> throw new IllegalArgumentException("cannot draw " + command);
            }
        }

        private void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
            path.curveTo(x1, y1, x + x2, y + y2, x + toX, y + toY);
            handleX = x + x2;
            handleY = y + y2;
            x += toX;
            y += toY;
        }

        Path2D path() {
            return path;
        }
    }
}
