package acheatlas.ui.linkmap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands on the map: three columns of boxes, each best first, and the links between them.
///
/// @param links those drawn, strongest first
/// @param folded how many more there are behind "show weaker links"
public record LinkMap(
        List<Box.Felt> feel,
        List<Box.Origin> causes,
        List<Box.Help> helps,
        List<MapLink> links,
        int folded) {

    static final LinkMap EMPTY = new LinkMap(List.of(), List.of(), List.of(), List.of(), 0);

    public LinkMap {
        feel = List.copyOf(feel);
        causes = List.copyOf(causes);
        helps = List.copyOf(helps);
        links =
                links.stream()
                        .sorted(Comparator.comparing(MapLink::strength, Comparator.reverseOrder()))
                        .toList();
    }

    public List<? extends Box> column(Column column) {
        return switch (column) {
            case FEEL -> feel;
            case CAUSE -> causes;
            case HELP -> helps;
        };
    }

    public Stream<Box> boxes() {
        return Stream.of(feel, causes, helps).flatMap(List::stream);
    }

    public Optional<Box> box(String id) {
        return boxes().filter(box -> box.id().equals(id)).findFirst();
    }

    /// The links of a box, strongest first.
    public List<MapLink> linksOf(String id) {
        return links.stream().filter(link -> link.touches(id)).toList();
    }

    public List<MapLink> linksOf(String id, MapLink.Kind kind) {
        return linksOf(id).stream().filter(link -> link.kind() == kind).toList();
    }
}
