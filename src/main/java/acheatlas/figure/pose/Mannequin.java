package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figure itself, as data: lengths, widths, outlines, muscles and what its joints can do.
///
/// @param side as seen from the side
/// @param front as seen from the front, and from above when lying
/// @param contours complete: every [Contour] has points
/// @param ear centre, and half width and height, in the head's frame
/// @param boxes width and height of each [SizeClass], cm
public record Mannequin(
        Measures measures,
        Build side,
        Build front,
        Map<Contour, List<Point>> contours,
        Ear ear,
        Map<SizeClass, Extent> boxes) {

    public record Ear(Point centre, double halfWidth, double halfHeight) {}

    public record Extent(double width, double height) {}

    public Mannequin {
        contours = Map.copyOf(contours);
        boxes = Map.copyOf(boxes);
        if (contours.size() != Contour.values().length || boxes.size() != 3) {
            throw new IllegalArgumentException("the figure lacks outlines or boxes");
        }
    }

    public Build build(View view) {
        return view.isFrontal() ? front : side;
    }

    /// Names of the muscles that can be shown from a view.
    public Set<String> muscles(View view) {
        return build(view).muscles().keySet();
    }

    List<Point> contour(Contour contour) {
        return contours.getOrDefault(contour, List.of());
    }

    Extent box(SizeClass size) {
        return boxes.getOrDefault(size, new Extent(0, 0));
    }
}
