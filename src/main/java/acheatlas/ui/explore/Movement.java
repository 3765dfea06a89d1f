package acheatlas.ui.explore;

import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;

import java.util.List;
import java.util.stream.Stream;

/// What the last step did to the order of causes, by cause id.
public record Movement(List<String> up, List<String> added, List<String> gone) {
    static final Movement NONE = new Movement(List.of(), List.of(), List.of());

    public Movement {
        up = List.copyOf(up);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    static Movement between(RankedCauses before, RankedCauses after) {
        var old = ids(before.causes());
        var now = ids(after.causes());
        var up =
                now.stream()
                        .filter(old::contains)
                        .filter(id -> now.indexOf(id) < old.indexOf(id))
                        .toList();
        return new Movement(
                up,
                now.stream().filter(id -> !old.contains(id)).toList(),
                old.stream().filter(id -> !now.contains(id)).toList());
    }

    private static List<String> ids(List<RankedCause> causes) {
        return causes.stream().map(ranked -> ranked.cause().id()).toList();
    }

    public boolean isEmpty() {
        return Stream.of(up, added, gone).allMatch(List::isEmpty);
    }
}
