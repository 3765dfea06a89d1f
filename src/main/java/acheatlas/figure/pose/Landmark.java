package acheatlas.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A point of the figure by name: `near.knee`, `waist`.
///
/// @param side [Side#NEAR] for a spot on the trunk, which has no side
public record Landmark(Side side, Spot spot) {

    public static Optional<Landmark> named(String name) {
        return all().stream().filter(landmark -> landmark.name().equals(name)).findFirst();
    }

    public static List<Landmark> all() {
        List<Landmark> all = new ArrayList<>();
        for (Spot spot : Spot.values()) {
            all.add(new Landmark(Side.NEAR, spot));
            if (spot.isOnLimb()) {
                all.add(new Landmark(Side.FAR, spot));
            }
        }
        return all;
    }

    public String name() {
        return spot.isOnLimb() ? side.word() + "." + spot.word() : spot.word();
    }
}
