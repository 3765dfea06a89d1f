package acheatlas.figure;

import java.util.List;

/// How a line is drawn; ends and joins are always round.
///
/// @param width in the units of the picture
/// @param opacity 0 clear to 1 solid
/// @param dash lengths of line and gap in turn; empty for a solid line
public record Stroke(Tint tint, double width, double opacity, List<Double> dash) {
    public Stroke {
        dash = List.copyOf(dash);
    }

    public static Stroke solid(Tint tint, double width) {
        return new Stroke(tint, width, 1, List.of());
    }

    public static Stroke faint(Tint tint, double width, double opacity) {
        return new Stroke(tint, width, opacity, List.of());
    }
}
