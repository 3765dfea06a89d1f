package acheatlas.ui.explore;

import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a step did to the order of causes, by cause id; causes first, then what may be adding to
/// it, each compared within its own list.
///
/// @param up listed before and after, now at an earlier place
/// @param down listed before and after, now at a later place
public record Movement(List<String> up, List<String> down, List<String> added, List<String> gone) {
    static final Movement NONE = new Movement(List.of(), List.of(), List.of(), List.of());

    public Movement {
        up = List.copyOf(up);
        down = List.copyOf(down);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    static Movement between(RankedCauses before, RankedCauses after) {
        var causes = between(before.causes(), after.causes());
        var contributors = between(before.contributors(), after.contributors());
        return new Movement(
                both(causes.up, contributors.up),
                both(causes.down, contributors.down),
                both(causes.added, contributors.added),
                both(causes.gone, contributors.gone));
    }

    private static Movement between(List<RankedCause> before, List<RankedCause> after) {
        var old = places(before);
        var now = places(after);
        var up = new ArrayList<String>();
        var down = new ArrayList<String>();
        var added = new ArrayList<String>();
        for (var ranked : after) {
            var id = ranked.cause().id();
            var was = old.get(id);
            int steps = was == null ? 0 : now.getOrDefault(id, was) - was;
            if (was == null) {
                added.add(id);
            } else if (steps != 0) {
                (steps < 0 ? up : down).add(id);
            }
        }
        var gone = new ArrayList<String>();
        before.forEach(ranked -> gone.add(ranked.cause().id()));
        gone.removeIf(now::containsKey);
        return new Movement(up, down, added, gone);
    }

    private static Map<String, Integer> places(List<RankedCause> causes) {
        var places = HashMap.<String, Integer>newHashMap(causes.size());
        for (var ranked : causes) {
            places.put(ranked.cause().id(), places.size());
        }
        return places;
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    public boolean isEmpty() {
        return Stream.of(up, down, added, gone).allMatch(List::isEmpty);
    }
}
