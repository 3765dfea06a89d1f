package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// A place given in the picture or on the figure.
public sealed interface Goal {

    /// A fixed place, cm.
    record At(Point place) implements Goal {}

    /// A point of the figure, and how far from it.
    record On(Landmark landmark, Point offset) implements Goal {}

    default Goal offset(Point by) {
        return switch (this) {
            case At(Point place) -> new At(place.plus(by));
            case On(Landmark landmark, Point offset) -> new On(landmark, offset.plus(by));
        };
    }

    /// Both fixed places, or both the same point of the figure.
    default boolean isLike(Goal other) {
        return switch (this) {
            case At _ -> other instanceof At;
            case On(Landmark landmark, _) ->
                    other instanceof On(Landmark theirs, _) && landmark.equals(theirs);
        };
    }

    /// On the way to a goal like this one.
    default Goal mix(Goal other, double way) {
        if (this instanceof At(Point here) && other instanceof At(Point there)) {
            return new At(here.mix(there, way));
        }
        if (this instanceof On(Landmark landmark, Point here)
                && other instanceof On(_, Point there)) {
            return new On(landmark, here.mix(there, way));
        }
        throw new IllegalArgumentException("goals of two kinds");
    }
}
