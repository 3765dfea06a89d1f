package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.RegionGroup;

import java.util.LinkedHashSet;
import java.util.Set;

/// Regions that make up a larger area are shown as one.
final class RegionGroups {
    private RegionGroups() {}

    /// The ids of the regions and groups that the regions of these ids make up.
    static Set<String> joined(BodyMap map, Set<String> places) {
        var shown = new LinkedHashSet<>(places);
        map.groups().values().stream()
                .filter(group -> group.kind() == RegionGroup.Kind.WHOLE)
                .filter(group -> places.containsAll(group.regions()))
                .forEach(
                        group -> {
                            group.regions().forEach(shown::remove);
                            shown.add(group.id());
                        });
        return shown;
    }
}
