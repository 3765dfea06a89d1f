package acheatlas.figure.pose;

import java.util.List;

/// Where the body rests: nothing floats, so no figure's place is ever typed.
///
/// @param x where the rest's named point stands, cm
/// @param y height of what it rests on: 0 the floor, 45 a chair
public record Anchor(Rest rest, double x, double y) {
    public static final Anchor ON_THE_FLOOR = new Anchor(new Rest.Lowest(Part.BODY), 0, 0);

    /// What touches the support.
    public sealed interface Rest {
        /// The points that can touch.
        List<Spot> SPOTS =
                List.of(
                        Spot.UPPER_BACK,
                        Spot.BUTTOCK,
                        Spot.SIT,
                        Spot.CHEST,
                        Spot.WAIST,
                        Spot.CROWN);

        /// The lowest point of a part.
        record Lowest(Part part) implements Rest {}

        /// A point of the trunk, set on an edge, a roller or a ball.
        record Touching(Spot spot) implements Rest {}
    }

    Anchor mix(Anchor other, double way) {
        Rest from = way < 0.5 ? rest : other.rest;
        return new Anchor(from, x + way * (other.x - x), y + way * (other.y - y));
    }
}
