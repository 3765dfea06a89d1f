package acheatlas.figure.bodymap;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;

import java.util.List;

/// Where a muscle's tender spots are typical and where its pain is felt. Simplified from the
/// commonly published trigger-point patterns; they vary between people, and a matching picture
/// proves nothing.
///
/// @param note one plain English sentence
public record ReferralDrawing(String muscle, String note, List<Sight> sights) {

    /// The pattern in one drawing.
    public record Sight(Aspect drawing, List<Spot> spots, List<Zone> zones) {
        public Sight {
            spots = List.copyOf(spots);
            zones = List.copyOf(zones);
        }
    }

    public record Spot(Point at, BodySide side) {}

    /// Where pain is felt.
    ///
    /// @param isCore felt there most, by most people; else where it may spill to
    public record Zone(PathData path, boolean isCore, BodySide side) {}

    public ReferralDrawing {
        sights = List.copyOf(sights);
    }
}
