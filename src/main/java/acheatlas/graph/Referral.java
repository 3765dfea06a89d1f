package acheatlas.graph;

import java.util.List;

/// Where pain from a structure may be felt. The words lie in the texts, the drawing in the body
/// map.
///
/// @param muscle id of the muscle; empty for a joint or a nerve
/// @param regions ids of the regions where it is mainly felt
/// @param causes indices of the causes it belongs to
/// @param sources indices into [Graph#sources()]
public record Referral(
        String id,
        String muscle,
        List<String> regions,
        List<Integer> causes,
        Evidence evidence,
        List<Integer> sources) {
    public Referral {
        regions = List.copyOf(regions);
        causes = List.copyOf(causes);
        sources = List.copyOf(sources);
    }
}
