package acheatlas.ui.linkmap;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Where the arrow keys lead: up and down a column, left and right along a link.
///
/// The way back along a link leads to the box one came from, even where a stronger link leads
/// elsewhere.
final class Walk {
    private final Deque<String> trail = new ArrayDeque<>();

    /// The box so many places below, or above; the last one that way where there are not so many.
    Optional<String> inColumn(LinkMap map, String at, int steps) {
        trail.clear();
        return map.box(at)
                .map(box -> map.column(box.column()))
                .map(
                        column -> {
                            var ids = column.stream().map(Box::id).toList();
                            int place = ids.indexOf(at) + steps;
                            return ids.get(Math.clamp(place, 0, ids.size() - 1));
                        });
    }

    /// The box at the other end of a link into the next column; empty where no link leads there.
    ///
    /// @param columns 1 to the right, -1 to the left
    Optional<String> along(LinkMap map, String at, int columns) {
        var box = map.box(at);
        var all = List.of(Column.values());
        int next = box.map(it -> all.indexOf(it.column()) + columns).orElse(-1);
        if (next < 0 || next >= all.size()) {
            return Optional.empty();
        }
        var ends =
                map.linksOf(at).stream()
                        .map(link -> link.beyond(at))
                        .filter(id -> isIn(map, id, all.get(next)))
                        .toList();
        var came = Optional.ofNullable(trail.peek()).filter(ends::contains);
        if (came.isPresent()) {
            trail.pop();
        } else if (!ends.isEmpty()) {
            trail.push(at);
        }
        return came.or(() -> ends.stream().findFirst());
    }

    private static boolean isIn(LinkMap map, String id, Column column) {
        return map.box(id).filter(box -> box.column() == column).isPresent();
    }

    /// Forgets the way here.
    void forget() {
        trail.clear();
    }
}
