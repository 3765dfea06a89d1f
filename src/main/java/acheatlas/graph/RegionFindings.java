package acheatlas.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the graph has to say about a place on the body map: the findings it offers there, and the
/// one that pointing there stands for. Immutable; any thread.
///
/// The graph knows larger areas than the map: its buttock is the map's buttock and sit bone, left
/// and right.
public final class RegionFindings {
    private static final String LEFT = "-left";
    private static final String RIGHT = "-right";
    private static final String MIDDLE = "-middle";
    private static final int OFTEN = 3; // of 5: about half of those who have it

    private final Graph graph;
    private final Map<String, List<Region>> areas = new HashMap<>();
    private final Map<String, List<Finding>> offered = new HashMap<>();
    private final Map<String, Finding> aches = new HashMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();

    public RegionFindings(Graph graph) {
        this.graph = graph;
        for (var area : graph.regions()) {
            area.onMap().forEach(place -> add(place, area));
        }
        areas.keySet().stream().sorted().forEach(this::join);
    }

    private void join(String place) {
        offered.put(place, findOffered(place));
        findAche(place)
                .ifPresent(
                        finding -> {
                            aches.put(place, finding);
                            places.computeIfAbsent(finding.id(), _ -> new LinkedHashSet<>())
                                    .add(place);
                        });
    }

    private void add(String place, Region area) {
        areas.computeIfAbsent(place, _ -> new ArrayList<>()).add(area);
    }

    /// Whether the graph has findings there. The head and the arms have none.
    public boolean isCovered(String place) {
        return !offered(place).isEmpty();
    }

    /// The graph's areas a place belongs to; empty for a place it does not cover.
    public List<Region> areas(String place) {
        return Collections.unmodifiableList(areas.getOrDefault(place, List.of()));
    }

    /// The findings of a place, in the order of the graph.
    public List<Finding> offered(String place) {
        return offered.getOrDefault(place, List.of());
    }

    private List<Finding> findOffered(String place) {
        var ids = areas(place).stream().map(Region::id).toList();
        return graph.findings().stream()
                .filter(finding -> finding.regions().stream().anyMatch(ids::contains))
                .toList();
    }

    /// What a person says by pointing there. A finding that is named like the place comes before
    /// the first one that says that its area hurts: `s_sit_bone_pain` for the sit bone, else
    /// `s_buttock_pain`.
    public Optional<Finding> ache(String place) {
        return Optional.ofNullable(aches.get(place));
    }

    private Optional<Finding> findAche(String place) {
        var named = "s_" + withoutSide(place).replace('-', '_') + "_pain";
        var aches =
                offered(place).stream()
                        .filter(finding -> finding.isLocation() && !finding.isRedFlag())
                        .toList();
        return aches.stream()
                .filter(finding -> finding.id().equals(named))
                .findFirst()
                .or(() -> aches.stream().filter(finding -> isMainly(finding, place)).findFirst())
                .or(() -> aches.stream().findFirst());
    }

    private boolean isMainly(Finding finding, String place) {
        return areas(place).stream()
                .anyMatch(area -> area.id().equals(finding.regions().getFirst()));
    }

    /// The places where about half of those with a cause, or more, feel it.
    public Set<String> felt(Cause cause) {
        var links = graph.causeFindings();
        return IntStream.range(links.start(cause.index()), links.end(cause.index()))
                .filter(link -> links.expected(link) >= OFTEN)
                .mapToObj(link -> graph.finding(links.to(link)).id())
                .flatMap(finding -> places(finding).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The places that stand for a finding; for one that cannot be pointed at, those of its first
    /// area.
    public Set<String> mainPlaces(Finding finding) {
        var own = places(finding.id());
        if (!own.isEmpty()) {
            return own;
        }
        return graph.regions().stream()
                .filter(area -> finding.regions().stream().limit(1).anyMatch(area.id()::equals))
                .flatMap(area -> area.onMap().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The places that stand for a finding; empty for most findings.
    public Set<String> places(String finding) {
        return Collections.unmodifiableSet(places.getOrDefault(finding, Set.of()));
    }

    /// The findings that can be pointed at.
    public Set<String> aches() {
        return Collections.unmodifiableSet(places.keySet());
    }

    /// `groin` for `groin-left`: what the sides of a region have in common.
    public static String withoutSide(String place) {
        for (var end : List.of(LEFT, RIGHT, MIDDLE)) {
            if (place.endsWith(end)) {
                return place.substring(0, place.length() - end.length());
            }
        }
        return place;
    }
}
