package acheatlas.content;

import java.util.List;
import java.util.Map;

/// `graph.json` as it stands in the file: each section's nodes in order, the links of its causes
/// apart, nothing looked up yet.
///
/// @param root the members beside the sections: format and version
/// @param nodes the nodes of each section by its key; an empty list for a section left out
/// @param findings links of causes to symptoms and red flags
/// @param modifiers links of causes to modifiers
/// @param feeds links of causes to the causes they feed
public record GraphFile(
        Fields root,
        Map<String, List<Fields>> nodes,
        LinkColumns findings,
        LinkColumns modifiers,
        LinkColumns feeds,
        Symbols symbols,
        JsonFaults faults) {

    /// The nodes of a section.
    public List<Fields> nodes(String section) {
        return nodes.getOrDefault(section, List.of());
    }
}
