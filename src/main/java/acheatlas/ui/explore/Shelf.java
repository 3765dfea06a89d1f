package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.FindingKind;
import acheatlas.graph.Graph;
import acheatlas.graph.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Findings to pick from a list, for those who cannot or will not point or type: one part of the
/// body, the signs that need care, or what a person is and does.
///
/// @param region id of the body region; empty for the shelves that have none
public record Shelf(Topic topic, String region, List<Finding> findings) {

    /// What a shelf is about.
    public enum Topic {
        BODY,
        /// Red flags, most urgent first.
        CARE,
        /// Age, sex, work, sport.
        PERSON
    }

    public Shelf {
        findings = List.copyOf(findings);
    }

    /// Every finding on the shelves it belongs to, where it hurts before what it is like.
    static List<Shelf> of(Graph graph) {
        var shelves = new ArrayList<Shelf>();
        for (var region : graph.regions()) {
            add(shelves, Topic.BODY, region.id(), graph, finding -> isOf(region, finding));
        }
        add(shelves, Topic.PERSON, "", graph, f -> f.kind() == FindingKind.MODIFIER);
        add(shelves, Topic.CARE, "", graph, Finding::isRedFlag);
        return shelves;
    }

    private static boolean isOf(Region region, Finding finding) {
        return finding.kind() == FindingKind.SYMPTOM && finding.regions().contains(region.id());
    }

    private static void add(
            List<Shelf> shelves,
            Topic topic,
            String region,
            Graph graph,
            Predicate<Finding> belongs) {
        var findings = graph.findings().stream().filter(belongs).toList();
        if (!findings.isEmpty()) {
            shelves.add(new Shelf(topic, region, findings));
        }
    }
}
