package acheatlas.graph;

import java.util.List;

/// A stretch, an exercise or another thing to do, with its dose.
///
/// @param index place in [Graph#moves()]
/// @param notFor indices of the findings with which it is not offered
/// @param notForCauses indices of the causes with which it is not offered
/// @param easier index of an easier move; -1 for none
/// @param muscles ids of the muscles it works or stretches
/// @param pose id of its picture in `pictures/poses.json`; empty for none
/// @param sources indices into [Graph#sources()]
public record Move(
        int index,
        String id,
        Kind kind,
        Dose dose,
        List<Integer> notFor,
        List<Integer> notForCauses,
        int easier,
        List<String> muscles,
        String pose,
        Evidence evidence,
        List<Integer> sources) {

    /// What doing it is for.
    public enum Kind {
        STRETCH,
        MOBILITY,
        STRENGTH,
        ACTIVITY,
        SELF_CARE
    }

    /// How much of it.
    ///
    /// @param holdSeconds seconds each repetition is held; 0 for a move without a hold
    /// @param repetitions repetitions in a set
    /// @param sets sets in a session
    /// @param minutes minutes a session lasts, for an activity; 0 otherwise
    /// @param daysFrom fewest days a week
    /// @param daysTo most days a week
    /// @param eachSide done once for each side
    public record Dose(
            int holdSeconds,
            int repetitions,
            int sets,
            int minutes,
            int daysFrom,
            int daysTo,
            boolean eachSide) {}

    public Move {
        notFor = List.copyOf(notFor);
        notForCauses = List.copyOf(notForCauses);
        muscles = List.copyOf(muscles);
        sources = List.copyOf(sources);
    }
}
