package acheatlas.ranking;

import acheatlas.graph.Evidence;
import acheatlas.triage.Answer;

import java.util.List;
import java.util.Optional;

/// Two or three causes side by side: which findings they share, and which tell them apart. Made by
/// [Comparer]; immutable; any thread.
///
/// @param sides in the order asked for
/// @param shared findings every one of them lists
/// @param apart findings that one of them lists and another does not
public record Comparison(List<Side> sides, List<Row> shared, List<Row> apart) {

    public Comparison {
        sides = List.copyOf(sides);
        shared = List.copyOf(shared);
        apart = List.copyOf(apart);
    }

    /// One of the causes.
    ///
    /// @param isListed whether it is still among what the picks can come from
    public record Side(RankedCause ranked, boolean isListed) {}

    /// A finding and what it says of each side, in their order.
    ///
    /// @param answer empty where nobody has answered it yet
    public record Row(int finding, Optional<Answer> answer, List<Mark> marks) {
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /// What having a finding says of one cause.
    ///
    /// @param strength of the link; light where there is none
    public record Mark(Points points, Reason.Strength strength, Evidence evidence) {
        static final Mark NONE = new Mark(Points.NEITHER, Reason.Strength.LIGHT, Evidence.EXPERT);
    }

    /// Where a finding points.
    public enum Points {
        HERE,
        AWAY,
        /// The cause does not list it.
        NEITHER
    }
}
