package acheatlas.graph;

import java.util.List;

/// A part of the body findings are offered for.
///
/// @param onMap ids of the regions of `pictures/bodymap.json` it covers
public record Region(String id, List<String> onMap) {
    public Region {
        onMap = List.copyOf(onMap);
    }
}
