package acheatlas.ui.linkmap;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Brings what the chosen box links to within reach: the first moves of a cause stand first, and
/// its light links are drawn too. A cause with many moves keeps the rest behind "show weaker
/// links".
final class Focus {
    private static final int MOST_MOVES = 7;

    private Focus() {}

    /// @param map what is drawn without it
    /// @param all everything there is
    /// @param lead the cause that was chosen last, which keeps its moves first while one walks on
    static LinkMap on(LinkMap map, LinkMap all, String chosen, String lead) {
        var helps = helps(map, all, lead);
        Set<String> boxes =
                Stream.of(map.feel(), map.causes(), helps)
                        .flatMap(List::stream)
                        .map(Box::id)
                        .collect(Collectors.toSet());
        var links = new LinkedHashSet<>(map.links());
        for (var link : all.links()) {
            if (belongs(link, chosen, lead)
                    && boxes.contains(link.from())
                    && boxes.contains(link.to())) {
                links.add(link);
            }
        }
        return new LinkMap(map.feel(), map.causes(), helps, new ArrayList<>(links), map.folded());
    }

    private static boolean belongs(MapLink link, String chosen, String lead) {
        return link.touches(chosen) || (link.kind() == MapLink.Kind.HELPS && link.touches(lead));
    }

    private static List<Box.Help> helps(LinkMap map, LinkMap all, String lead) {
        var ids = new LinkedHashSet<String>();
        all.linksOf(lead, MapLink.Kind.HELPS).stream()
                .limit(MOST_MOVES)
                .forEach(link -> ids.add(link.to()));
        map.helps().forEach(help -> ids.add(help.id()));
        var byId = all.helps().stream().collect(Collectors.toMap(Box::id, help -> help));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
