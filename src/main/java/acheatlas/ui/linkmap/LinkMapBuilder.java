package acheatlas.ui.linkmap;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.LinkStrength;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns an assessment into everything that could stand on the map. Nothing is weighed here: the
/// links are the ranking's reasons, the graph's feeds, and the moves that triage allows.
final class LinkMapBuilder {
    private final Explorer explorer;
    private final Graph graph;

    LinkMapBuilder(Explorer explorer) {
        this.explorer = explorer;
        graph = explorer.graph();
    }

    /// @param kinds which causes to leave in
    LinkMap build(Assessment assessment, Kinds kinds) {
        var causes =
                assessment
                        .ranked()
                        .all()
                        .filter(ranked -> kinds.shown().contains(ranked.cause().kind()))
                        .map(Box.Origin::new)
                        .toList();
        var links = new ArrayList<MapLink>();
        causes.forEach(cause -> addReasons(cause.ranked(), links));
        addFeeds(causes, links);
        var helps = addMoves(assessment, causes, links);
        return new LinkMap(feel(assessment, causes), causes, helps, links, 0);
    }

    /// Red flags that are not there are left out, with their links: the check before the causes
    /// denies thirty of them at a time, and shows what was said to each.
    private List<Box.Felt> feel(Assessment assessment, List<Box.Origin> causes) {
        var findings = assessment.findings();
        var felt = new LinkedHashMap<Integer, Box.Felt>();
        findings.all(Answer.PRESENT).forEach(index -> put(index, has(index), felt));
        causes.stream()
                .flatMap(cause -> cause.ranked().reasons().stream())
                .map(Reason::finding)
                .filter(index -> !findings.isKnown(index))
                .forEach(index -> put(index, Box.Standing.RAISED, felt));
        findings.all(Answer.ABSENT)
                .filter(index -> !graph.finding(index).isRedFlag())
                .forEach(index -> put(index, Box.Standing.HAS_NOT, felt));
        findings.all(Answer.UNSURE)
                .filter(index -> !graph.finding(index).isRedFlag() || isReason(index, causes))
                .forEach(index -> put(index, unsure(index, causes), felt));
        return List.copyOf(felt.values());
    }

    private static boolean isReason(int index, List<Box.Origin> causes) {
        return causes.stream()
                .flatMap(cause -> cause.ranked().reasons().stream())
                .anyMatch(reason -> reason.finding() == index);
    }

    private Box.Standing has(int index) {
        return graph.finding(index).isRedFlag() ? Box.Standing.RED_FLAG : Box.Standing.HAS;
    }

    /// A red flag counts as had where a rule takes "not sure" for "yes".
    private Box.Standing unsure(int index, List<Box.Origin> causes) {
        return isReason(index, causes) ? Box.Standing.RAISED : Box.Standing.NOT_SURE;
    }

    private void put(int index, Box.Standing standing, Map<Integer, Box.Felt> felt) {
        felt.putIfAbsent(index, new Box.Felt(graph.finding(index), standing));
    }

    private void addReasons(RankedCause ranked, List<MapLink> links) {
        for (var reason : ranked.reasons()) {
            Finding finding = graph.finding(reason.finding());
            if (finding.isRedFlag() && !reason.pointsHere()) {
                continue;
            }
            links.add(
                    new MapLink(
                            MapLink.Kind.POINTS,
                            finding.id(),
                            ranked.cause().id(),
                            LinkStrength.of(reason.strength()),
                            !reason.pointsHere(),
                            reason.evidence()));
        }
    }

    private void addFeeds(List<Box.Origin> causes, List<MapLink> links) {
        Set<String> listed = causes.stream().map(Box::id).collect(Collectors.toSet());
        var feeds = graph.feeds();
        for (var cause : causes) {
            int index = cause.ranked().cause().index();
            for (int link = feeds.start(index); link < feeds.end(index); link++) {
                var fed = graph.cause(feeds.to(link)).id();
                if (listed.contains(fed)) {
                    links.add(
                            new MapLink(
                                    MapLink.Kind.FEEDS,
                                    cause.id(),
                                    fed,
                                    LinkStrength.LIGHT,
                                    false,
                                    feeds.evidence(link)));
                }
            }
        }
    }

    /// The moves in the order in which the best causes list them.
    private List<Box.Help> addMoves(
            Assessment assessment, List<Box.Origin> causes, List<MapLink> links) {
        var helps = new LinkedHashMap<Integer, Box.Help>();
        for (var cause : causes) {
            int place = 0;
            for (Move move : explorer.moves(assessment, cause.ranked().cause())) {
                helps.putIfAbsent(move.index(), new Box.Help(move));
                links.add(
                        new MapLink(
                                MapLink.Kind.HELPS,
                                cause.id(),
                                move.id(),
                                byPlace(place++),
                                false,
                                move.evidence()));
            }
        }
        return List.copyOf(helps.values());
    }

    /// The first move to try, the next two, and the rest.
    private static LinkStrength byPlace(int place) {
        if (place == 0) {
            return LinkStrength.STRONG;
        }
        return place <= 2 ? LinkStrength.MEDIUM : LinkStrength.LIGHT;
    }
}
