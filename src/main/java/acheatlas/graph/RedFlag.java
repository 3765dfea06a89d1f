package acheatlas.graph;

import java.util.List;

/// What a red-flag finding leads to.
///
/// @param level the care level it asks for by itself; [CareLevel#SELF_CARE] for one that only
///   counts together with others (`rf_infection_risk`)
/// @param pointsTo indices of the causes to think of
/// @param parts raises the flag from smaller findings; [Condition#never()] where only its own
///   question does
/// @param unsureCountsAsPresent rule R10: "not sure" is treated as "yes"
public record RedFlag(
        int finding,
        CareLevel level,
        List<Integer> pointsTo,
        Condition parts,
        boolean unsureCountsAsPresent,
        List<Integer> sources) {

    public RedFlag {
        pointsTo = List.copyOf(pointsTo);
        sources = List.copyOf(sources);
    }

    /// This flag with "not sure" treated as "yes".
    RedFlag heedingUnsure() {
        return new RedFlag(finding, level, pointsTo, parts, true, sources);
    }
}
