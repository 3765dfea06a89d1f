package acheatlas.content.pictures;

import acheatlas.figure.pose.Range;

import java.util.List;

/// What a prop's key may hold.
sealed interface PropRule {
    record Size(Range range) implements PropRule {}

    record Words(List<String> words) implements PropRule {}

    /// The name of a point of the figure.
    record PointName() implements PropRule {}

    /// Two coordinates.
    record Pair() implements PropRule {}

    /// A run of points.
    record Path() implements PropRule {}

    record Flag() implements PropRule {}
}
