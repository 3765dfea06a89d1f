package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Problem.Severity;
import acheatlas.content.ProblemKind;
import acheatlas.content.TextFile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds a language's words against the graph: every node has its words, and none are left of a
/// node that has gone. What a translation lacks is a warning, because English stands in for it.
final class TextCheck {
    private final TextNeeds needs;
    private final TextFile texts;
    private final boolean english;

    TextCheck(Graph graph, TextFile texts) {
        needs = new TextNeeds(graph);
        this.texts = texts;
        english = texts.language().equals(ContentLoader.ENGLISH);
    }

    /// Tells of nodes and links without their words.
    void checkGaps() {
        if (!texts.isReadable()) {
            return; // its one fault says it all
        }
        needs.nodes().forEach(this::checkSection);
        needs.reasons().forEach((cause, ids) -> checkEntry("reasons", cause, ids));
        needs.feeds().forEach((cause, ids) -> checkEntry("feeds", cause, ids));
        texts.section("words").values().forEach(word -> checkKeys(word, List.of("meaning")));
    }

    private void checkSection(String section, Map<String, List<String>> needed) {
        needed.forEach((id, keys) -> checkEntry(section, id, keys));
    }

    private void checkEntry(String section, String id, Collection<String> keys) {
        var entry = texts.section(section).get(id);
        if (entry == null) {
            missing(section, id, String.join(", ", keys));
        } else {
            checkKeys(entry, keys);
        }
    }

    private void checkKeys(Fields entry, Collection<String> keys) {
        keys.stream().filter(key -> !entry.has(key)).forEach(key -> missing(entry, key));
    }

    /// Tells of words for nodes and links the graph does not have.
    void checkLeftovers() {
        needs.nodes()
                .forEach(
                        (section, needed) ->
                                texts.section(section).values().stream()
                                        .filter(entry -> !needed.containsKey(entry.id()))
                                        .forEach(TextCheck::unknown));
        checkPairs("reasons", needs.allowedReasons());
        checkPairs("feeds", needs.feeds());
    }

    private void checkPairs(String section, Map<String, Set<String>> allowed) {
        for (var entry : texts.section(section).values()) {
            var linked = allowed.getOrDefault(entry.id(), Set.of());
            entry.keys().stream()
                    .filter(id -> !linked.contains(id))
                    .forEach(id -> unlinked(entry, id));
        }
    }

    private void missing(String section, String id, String keys) {
        var message = "add `%s` to `%s`, with %s".formatted(id, section, keys);
        texts.missing(section, id, message, english ? Severity.ERROR : Severity.WARNING);
    }

    private void missing(Fields entry, String key) {
        var message = "add `%s` to `%s`".formatted(key, entry.id());
        if (english) {
            entry.fault(ProblemKind.MISSING_TEXT, entry, message);
        } else {
            entry.warn(ProblemKind.MISSING_TEXT, entry, message);
        }
    }

    private static void unknown(Fields entry) {
        var message =
                "nothing in graph.json wants words for `%s`; take them out".formatted(entry.id());
        entry.fault(ProblemKind.UNKNOWN_ID, entry, message);
    }

    private static void unlinked(Fields entry, String id) {
        var at = entry.value(id).orElse(entry);
        var message = "`%s` has no link to `%s`; take this sentence out".formatted(entry.id(), id);
        entry.fault(ProblemKind.UNKNOWN_ID, at, message);
    }
}
