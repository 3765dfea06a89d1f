package acheatlas.graph;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Which words a graph needs: for each section of a text file, its ids and the keys of each.
final class TextNeeds {
    private static final List<String> NAME = List.of("name");
    private static final List<String> SYMPTOM = List.of("name", "meaning", "question");
    private static final List<String> RED_FLAG = List.of("name", "question", "why", "action");
    private static final List<String> CAUSE =
            List.of(
                    "name",
                    "short",
                    "summary",
                    "better",
                    "worse",
                    "watchFor",
                    "selfCare",
                    "getHelp",
                    "course");
    private static final List<String> MOVE =
            List.of("name", "goal", "start", "steps", "harder", "notFor", "mistakes", "feel");
    private static final List<String> REFERRAL = List.of("name", "main", "spill", "mistaken");
    private static final List<String> GATE = List.of("name", "question");
    private static final List<String> RULE = List.of("name", "action");

    private final Graph graph;

    TextNeeds(Graph graph) {
        this.graph = graph;
    }

    /// The keys each id needs, by section.
    Map<String, Map<String, List<String>>> nodes() {
        var needs = new LinkedHashMap<String, Map<String, List<String>>>();
        needs.put("findings", each(graph.findings(), Finding::id, TextNeeds::keys));
        needs.put("causes", each(graph.causes(), Cause::id, _ -> CAUSE));
        needs.put("moves", each(graph.moves(), Move::id, _ -> MOVE));
        needs.put("muscles", each(graph.muscles(), id -> id, _ -> NAME));
        needs.put("regions", each(graph.regions(), Region::id, _ -> NAME));
        needs.put("referrals", each(graph.referrals(), Referral::id, _ -> REFERRAL));
        needs.put("gate", each(graph.gate(), GateQuestion::id, _ -> GATE));
        needs.put("rules", each(graph.rules(), Rule::id, _ -> RULE));
        return needs;
    }

    private static List<String> keys(Finding finding) {
        return switch (finding.kind()) {
            case SYMPTOM -> SYMPTOM;
            case MODIFIER -> NAME;
            case RED_FLAG -> RED_FLAG;
        };
    }

    private static <T> Map<String, List<String>> each(
            List<T> nodes, Function<T, String> id, Function<T, List<String>> keys) {
        var needs = new LinkedHashMap<String, List<String>>();
        nodes.forEach(node -> needs.put(id.apply(node), keys.apply(node)));
        return needs;
    }

    /// The findings that point to each cause: why they do wants a sentence.
    Map<String, Set<String>> reasons() {
        var needs = new LinkedHashMap<String, Set<String>>();
        pairs(graph.causeFindings(), needs, this::findingId, 1);
        pairs(graph.causeModifiers(), needs, this::findingId, 1);
        return needs;
    }

    /// Every finding a cause has a link to, even one that points away from it.
    Map<String, Set<String>> allowedReasons() {
        var allowed = new LinkedHashMap<String, Set<String>>();
        pairs(graph.causeFindings(), allowed, this::findingId, Integer.MIN_VALUE);
        pairs(graph.causeModifiers(), allowed, this::findingId, Integer.MIN_VALUE);
        return allowed;
    }

    /// The causes each cause feeds.
    Map<String, Set<String>> feeds() {
        var needs = new LinkedHashMap<String, Set<String>>();
        pairs(graph.feeds(), needs, cause -> graph.cause(cause).id(), Integer.MIN_VALUE);
        return needs;
    }

    private String findingId(int index) {
        return graph.finding(index).id();
    }

    private void pairs(
            Links links,
            Map<String, Set<String>> into,
            Function<Integer, String> idOf,
            int leastSuggested) {
        for (int link = 0; link < links.count(); link++) {
            if (links.suggests(link) >= leastSuggested) {
                var cause = graph.cause(links.from(link)).id();
                into.computeIfAbsent(cause, _ -> new LinkedHashSet<>())
                        .add(idOf.apply(links.to(link)));
            }
        }
    }
}
