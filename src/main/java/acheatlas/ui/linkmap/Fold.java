package acheatlas.ui.linkmap;

import acheatlas.ranking.Band;
import acheatlas.ui.controls.LinkStrength;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Keeps a map readable: only the causes that fit, and of their links those that say something.
/// What is left out is counted, and comes back with "show weaker links".
final class Fold {
    private static final int MOST_CAUSES = 6;
    private static final int ENOUGH_CAUSES = 5;
    private static final int MOST_CONTRIBUTORS = 2;

    private Fold() {}

    static LinkMap of(LinkMap all) {
        var causes = new ArrayList<Box.Origin>();
        causes.addAll(best(all.causes(), false, ENOUGH_CAUSES, MOST_CAUSES));
        causes.addAll(best(all.causes(), true, 1, MOST_CONTRIBUTORS));
        Set<String> kept = causes.stream().map(Box::id).collect(Collectors.toSet());
        var linked = new HashSet<String>();
        var links = new ArrayList<MapLink>();
        for (var link : all.links()) {
            if (isKept(link, kept) && (isStrong(link) || isFirst(link, linked))) {
                links.add(link);
                linked.add(link.to());
            }
        }
        Set<String> ends = links.stream().map(MapLink::to).collect(Collectors.toSet());
        var helps = all.helps().stream().filter(help -> ends.contains(help.id())).toList();
        return new LinkMap(all.feel(), causes, helps, links, all.links().size() - links.size());
    }

    /// The first few that fit more than a little; where hardly any does, the first few at all.
    private static List<Box.Origin> best(
            List<Box.Origin> causes, boolean contributors, int enough, int most) {
        var own =
                causes.stream()
                        .filter(box -> box.ranked().cause().isContributor() == contributors)
                        .toList();
        Predicate<Box.Origin> fits = box -> box.ranked().band() != Band.LITTLE;
        long fitting = own.stream().takeWhile(fits).count();
        return own.stream().limit(Math.clamp(fitting, enough, most)).toList();
    }

    private static boolean isKept(MapLink link, Set<String> causes) {
        return switch (link.kind()) {
            case POINTS -> causes.contains(link.to());
            case HELPS -> causes.contains(link.from());
            case FEEDS -> causes.contains(link.from()) && causes.contains(link.to());
        };
    }

    /// Of the moves, one for each cause is enough until the cause is chosen.
    private static boolean isStrong(MapLink link) {
        return link.kind() == MapLink.Kind.HELPS
                ? link.strength() == LinkStrength.STRONG
                : !link.isLight();
    }

    /// Light links that stay: what a habit feeds, because no stronger ones exist, and the first
    /// link of a cause that has no stronger one.
    private static boolean isFirst(MapLink link, Set<String> linked) {
        return switch (link.kind()) {
            case FEEDS -> true;
            case POINTS -> !linked.contains(link.to());
            case HELPS -> false;
        };
    }
}
