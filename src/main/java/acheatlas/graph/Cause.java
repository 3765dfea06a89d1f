package acheatlas.graph;

import java.util.List;

/// Something an ache can come from, or (a habit) something that may be adding to it.
///
/// Its links to findings, modifiers, other causes and moves lie in the graph's [Links].
///
/// @param index place in [Graph#causes()]
/// @param core one of the everyday causes; otherwise a safety or a common extra
/// @param level the care it wants when it fits best and no red flag says more
/// @param evidence how well the cause itself is understood
/// @param muscles ids of the muscles and tendons involved
/// @param besides index of the nearest uncontested cause, shown next to a contested one; -1 for
///   none
/// @param sources indices into [Graph#sources()]
public record Cause(
        int index,
        String id,
        CauseKind kind,
        boolean core,
        Commonness commonness,
        CareLevel level,
        Evidence evidence,
        List<String> muscles,
        int besides,
        List<Integer> sources) {

    public Cause {
        muscles = List.copyOf(muscles);
        sources = List.copyOf(sources);
    }

    /// Habits feed causes; they stand in a list of their own.
    public boolean isContributor() {
        return kind == CauseKind.HABIT;
    }
}
