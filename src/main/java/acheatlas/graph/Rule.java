package acheatlas.graph;

import java.util.List;
import java.util.Set;

/// A combination rule of triage (dossier section 2, R1 to R10), as data.
///
/// @param when the findings it needs; [Condition#never()] for a rule that acts by `atLevels` alone
/// @param level the care level it raises to; [CareLevel#SELF_CARE] raises nothing
/// @param lowersFlag index of a red flag that counts as `level` only, where `when` holds; -1 for
///   none
/// @param pointsTo indices of the causes to think of
/// @param asks indices of the findings to ask about next, in order
/// @param withholds what must not be shown where `when` holds or the care level is one of
///   `atLevels`
/// @param atLevels the care levels at which it withholds, whatever was found
/// @param neverAlone indices of the weak red flags that raise nothing by themselves (R9)
/// @param unsureCountsAsPresent indices of the red flags for which "not sure" is treated as "yes"
///   (R10); their [RedFlag] says so too
public record Rule(
        String id,
        Condition when,
        CareLevel level,
        int lowersFlag,
        List<Integer> pointsTo,
        List<Integer> asks,
        Set<Withheld> withholds,
        Set<CareLevel> atLevels,
        List<Integer> neverAlone,
        List<Integer> unsureCountsAsPresent,
        List<Integer> sources) {

    /// What a rule can take off the screen.
    public enum Withheld {
        RANKING,
        MOVES
    }

    public Rule {
        pointsTo = List.copyOf(pointsTo);
        asks = List.copyOf(asks);
        withholds = Set.copyOf(withholds);
        atLevels = Set.copyOf(atLevels);
        neverAlone = List.copyOf(neverAlone);
        unsureCountsAsPresent = List.copyOf(unsureCountsAsPresent);
        sources = List.copyOf(sources);
    }
}
