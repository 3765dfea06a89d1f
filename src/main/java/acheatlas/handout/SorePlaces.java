package acheatlas.handout;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.RegionFindings;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Where it hurts on the body map.
///
/// @param findings the picks that say so
/// @param places ids of the map's regions
record SorePlaces(List<Finding> findings, Set<String> places) {
    SorePlaces {
        findings = List.copyOf(findings);
    }

    /// The picks that are a place of the map; where there is none ("hip pain"), those that lie
    /// somewhere in an area, with the first area they lie in.
    static SorePlaces of(Graph graph, Findings findings) {
        var regions = new RegionFindings(graph);
        var picks = findings.all(Answer.PRESENT).mapToObj(graph::finding).toList();
        var exact = picks.stream().filter(it -> !regions.places(it.id()).isEmpty()).toList();
        if (!exact.isEmpty()) {
            return new SorePlaces(
                    exact, set(exact.stream().flatMap(it -> regions.places(it.id()).stream())));
        }
        var vague = picks.stream().filter(Finding::isLocation).toList();
        return new SorePlaces(
                vague, set(vague.stream().flatMap(it -> regions.mainPlaces(it).stream())));
    }

    private static Set<String> set(Stream<String> places) {
        var set = new LinkedHashSet<String>();
        places.forEach(set::add);
        return set;
    }
}
