package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.JsonValue.Text;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids of one kind of node while a graph is built: what an id stands for, or why nothing.
final class Ids {
    static final int NONE = -1;

    private final NodeKind kind;
    private final Map<String, Integer> places;
    private final Set<String> leftOut = new HashSet<>();
    private final Map<List<String>, List<String>> lists = new HashMap<>();

    /// @param nodes those still in the graph
    /// @param all every node of the file
    Ids(NodeKind kind, List<Fields> nodes, List<Fields> all) {
        this.kind = kind;
        places = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> places.put(node.id(), places.size()));
        if (nodes.size() < all.size()) {
            all.stream()
                    .map(Fields::id)
                    .filter(id -> !places.containsKey(id))
                    .forEach(leftOut::add);
        }
    }

    int count() {
        return places.size();
    }

    boolean has(String id) {
        return places.containsKey(id);
    }

    /// The index of a node, or [#NONE].
    int find(String id) {
        return places.getOrDefault(id, NONE);
    }

    /// Why an id stands for no node.
    ProblemKind why(String id) {
        return leftOut.contains(id) ? ProblemKind.LEFT_OUT : ProblemKind.UNKNOWN_ID;
    }

    String explain(String id) {
        return leftOut.contains(id)
                ? "`%s` is left out for a fault of its own; mend that first".formatted(id)
                : "no %s is called `%s`; correct it, or add that %s"
                        .formatted(kind.called(), id, kind.called());
    }

    /// The index a text names, or [#NONE] with the fault told.
    int look(Fields in, Text name) {
        int index = find(name.value());
        if (index == NONE) {
            in.fault(why(name.value()), name, explain(name.value()));
        }
        return index;
    }

    /// The index a member names; [#NONE] where it is left out or names nothing.
    int look(Fields in, String key) {
        return in.name(key).map(name -> look(in, name)).orElse(NONE);
    }

    /// The indices a list names, without those that name nothing.
    List<Integer> lookAll(Fields in, String key) {
        var indices = new ArrayList<Integer>();
        for (var name : in.names(key)) {
            int index = look(in, name);
            if (index != NONE) {
                indices.add(index);
            }
        }
        return indices;
    }

    /// The indices a list names; the node is left out with one that names nothing, because without
    /// it the node would do harm.
    List<Integer> lookStrictly(Fields in, String key) {
        var indices = lookAll(in, key);
        if (indices.size() < in.names(key).size()) {
            in.leaveOut();
        }
        return indices;
    }

    /// The ids a list names, without those that name nothing. Nodes that name the same share one
    /// list: there are few regions, and a hundred thousand findings in them.
    List<String> ids(Fields in, String key) {
        var named =
                in.names(key).stream()
                        .filter(name -> look(in, name) != NONE)
                        .map(Text::value)
                        .toList();
        return lists.computeIfAbsent(named, List::copyOf);
    }
}
