package acheatlas.graph;

import java.util.List;

/// One thing a person can have, not have, or not be sure of.
///
/// @param index place in [Graph#findings()]
/// @param importance 1 (can be left unexplained) to 5 (must be explained)
/// @param isLocation says where it hurts; causes are ranked only from such a finding on
/// @param regions ids of the body regions it is offered for
/// @param group findings of one group exclude each other (age bands, sex); empty for none
/// @param ages the years an age band covers; empty for every other finding
public record Finding(
        int index,
        String id,
        FindingKind kind,
        int importance,
        boolean isLocation,
        List<String> regions,
        String group,
        List<Integer> ages) {

    public Finding {
        regions = List.copyOf(regions);
        ages = List.copyOf(ages);
    }

    public boolean isRedFlag() {
        return kind == FindingKind.RED_FLAG;
    }
}
