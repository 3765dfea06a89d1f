package acheatlas.ui.walk;

import acheatlas.ui.controls.Glyph;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether all words can be read: WCAG 2.2, 1.4.3, which excepts what cannot be used now. A word is
/// measured against what is drawn round it, and where it lies out of sight against the nearest
/// ground that is laid under it.
public final class Contrast {
    /// Asked of words of every size, though the norm asks less of large ones.
    private static final double WORDS = 4.5;

    /// Asked of icons, which are letters of a font too: WCAG 2.2, 1.4.11.
    private static final double ICONS = 3;

    private final Scene scene;
    private final WritableImage drawn;

    private Contrast(Scene scene) {
        this.scene = scene;
        drawn = scene.snapshot(null);
    }

    /// The words that are too pale.
    public static List<String> faults(Scene scene) {
        var contrast = new Contrast(scene);
        return Sight.nodes(scene)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> !text.getText().isBlank() && !text.isDisabled())
                .filter(text -> !Sight.isCovered(text))
                .flatMap(text -> contrast.fault(text).stream())
                .distinct()
                .toList();
    }

    private Optional<String> fault(Text text) {
        var ground = ground(text);
        var ink = over(faded(text), ground);
        double ratio = ratio(ink, ground);
        double least = text.getParent() instanceof Glyph ? ICONS : WORDS;
        return ratio >= least
                ? Optional.empty()
                : Optional.of(
                        String.format(
                                Locale.ROOT,
                                "is too pale, %.2f: '%s' %s on %s in %s",
                                ratio,
                                text.getText(),
                                ink,
                                ground,
                                Sight.name(text.getParent())));
    }

    private static Color faded(Text text) {
        var fill = text.getFill() instanceof Color color ? color : Color.BLACK;
        double opacity = fill.getOpacity();
        for (Node at = text; at != null; at = at.getParent()) {
            opacity *= at.getOpacity();
        }
        return Color.color(fill.getRed(), fill.getGreen(), fill.getBlue(), opacity);
    }

    private Color ground(Text text) {
        var place = text.localToScene(text.getLayoutBounds());
        return isInSight(text, place) ? mostSeen(place) : laidUnder(text);
    }

    /// Whether a word lies wholly in the window and in all that cuts off what sticks out of it.
    private boolean isInSight(Node node, Bounds place) {
        if (!inner(place, 0, 0, scene.getWidth(), scene.getHeight())) {
            return false;
        }
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at.getClip() != null) {
                var window = at.localToScene(at.getClip().getBoundsInParent());
                if (!inner(
                        place,
                        window.getMinX(),
                        window.getMinY(),
                        window.getMaxX(),
                        window.getMaxY())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean inner(
            Bounds place, double left, double top, double right, double bottom) {
        return place.getMinX() >= left
                && place.getMinY() >= top
                && place.getMaxX() <= right
                && place.getMaxY() <= bottom;
    }

    /// The colour most pixels have at the edge of the box round the letters.
    private Color mostSeen(Bounds place) {
        Map<Integer, Integer> counts = new HashMap<>();
        var pixels = drawn.getPixelReader();
        int right = (int) Math.min(place.getMaxX(), drawn.getWidth() - 1);
        int bottom = (int) Math.min(place.getMaxY(), drawn.getHeight() - 1);
        int top = (int) place.getMinY();
        int left = (int) place.getMinX();
        for (int x = left; x <= right; x++) {
            counts.merge(pixels.getArgb(x, top), 1, Integer::sum);
            counts.merge(pixels.getArgb(x, bottom), 1, Integer::sum);
        }
        for (int y = top; y <= bottom; y++) {
            counts.merge(pixels.getArgb(left, y), 1, Integer::sum);
            counts.merge(pixels.getArgb(right, y), 1, Integer::sum);
        }
        int most =
                counts.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0);
        return Color.rgb(most >> 16 & 0xFF, most >> 8 & 0xFF, most & 0xFF);
    }

    private Color laidUnder(Node node) {
        var seen = Color.TRANSPARENT;
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            seen = under(seen, at);
            if (seen.isOpaque()) {
                return seen;
            }
        }
        return scene.getFill() instanceof Color fill ? over(seen, fill) : over(seen, Color.WHITE);
    }

    private static Color under(Color above, Node node) {
        if (!(node instanceof Region region) || region.getBackground() == null) {
            return above;
        }
        var seen = above;
        for (var fill : region.getBackground().getFills().reversed()) {
            if (fill.getFill() instanceof Color color) {
                seen = over(seen, color);
            }
        }
        return seen;
    }

    private static Color over(Color above, Color below) {
        double share = above.getOpacity();
        double rest = below.getOpacity() * (1 - share);
        double all = share + rest;
        if (all == 0) {
            return Color.TRANSPARENT;
        }
        return Color.color(
                Math.min(1, (above.getRed() * share + below.getRed() * rest) / all),
                Math.min(1, (above.getGreen() * share + below.getGreen() * rest) / all),
                Math.min(1, (above.getBlue() * share + below.getBlue() * rest) / all),
                Math.min(1, all));
    }

    /// Contrast ratio of WCAG 2.2, 1 to 21.
    static double ratio(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
