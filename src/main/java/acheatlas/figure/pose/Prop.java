package acheatlas.figure.pose;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A thing the figure lies on, leans on, holds or faces.
///
/// @param sizes numbers by key (`x`, `y`, `w`, `h`, `r`, `depth`, `angle`), cm and degrees; what is
///   left out has the usual size of its kind
/// @param turned a chair seen from the front, a mat seen from above
/// @param board a bed with a headboard
/// @param places where it is held: the centre of a ball or pillow, the run of a strap
/// @param layer when it is drawn
/// @param frames frames in which it is seen; empty: all
public record Prop(
        Kind kind,
        Map<String, Double> sizes,
        boolean facesLeft,
        boolean turned,
        boolean board,
        List<Goal> places,
        Layer layer,
        List<Integer> frames) {

    public enum Kind {
        MAT,
        FLOOR,
        CHAIR,
        BENCH,
        STEP,
        BOX,
        BLOCK,
        WALL,
        ROLLER,
        BALL,
        PILLOW,
        DESK,
        RAIL,
        BED,
        STRAP,
        BAND,
        BIKE,
        WATER;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// When a prop is drawn.
    public sealed interface Layer {
        /// Rollers, balls, straps before the figure, all else behind it.
        record Usual() implements Layer {}

        record Front() implements Layer {}

        record Back() implements Layer {}

        /// Just before a part of the figure.
        record Before(Part part) implements Layer {}
    }

    public Prop {
        sizes = Map.copyOf(sizes);
        places = List.copyOf(places);
        frames = List.copyOf(frames);
    }

    double size(String key, double usual) {
        return sizes.getOrDefault(key, usual);
    }

    double x() {
        return size("x", 0);
    }

    double y() {
        return size("y", 0);
    }

    boolean isIn(int frame) {
        return frames.isEmpty() || frames.contains(frame);
    }
}
