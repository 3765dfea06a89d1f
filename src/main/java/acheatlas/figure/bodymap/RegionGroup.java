package acheatlas.figure.bodymap;

import java.util.List;

/// Regions that are picked together. Groups may overlap and never share an id with a region.
///
/// @param label in English, for whoever edits the file
/// @param regions ids of regions
public record RegionGroup(String id, String label, Kind kind, List<String> regions) {

    /// What joins the regions.
    public enum Kind {
        /// Parts of one larger area.
        WHOLE,
        /// The left and the right one.
        BOTH,
        /// All of one side.
        SIDE
    }

    public RegionGroup {
        regions = List.copyOf(regions);
    }
}
