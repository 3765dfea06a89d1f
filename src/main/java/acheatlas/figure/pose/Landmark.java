package acheatlas.figure.pose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A point of the figure by name: `near.knee`, `waist`.
///
/// @param side [Side#NEAR] for a spot on the trunk, which has no side
public record Landmark(Side side, Spot spot) {

    private static final Map<String, Landmark> BY_NAME =
            all().stream().collect(Collectors.toUnmodifiableMap(Landmark::name, l -> l));

    public static Optional<Landmark> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static List<Landmark> all() {
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
