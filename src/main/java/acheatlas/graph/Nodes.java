package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.GraphFile;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The nodes of a file that are still in the graph; broken ones leave, round after round.
///
/// A node that leaves can take others with it: a rule that names it would act where it should not.
/// So the graph is built until a round finds nothing broken; sound content needs one round.
final class Nodes {
    private final GraphFile file;
    private final Map<NodeKind, List<Fields>> staying = new EnumMap<>(NodeKind.class);
    private Map<NodeKind, Ids> ids = Map.of();

    Nodes(GraphFile file) {
        this.file = file;
        for (var kind : NodeKind.values()) {
            var nodes = new ArrayList<Fields>();
            var met = new HashSet<String>();
            var form = kind.idForm();
            for (var node : file.nodes(kind.section())) {
                if (hasGoodId(node, form) && isFirst(node, kind, met)) {
                    nodes.add(node);
                }
            }
            staying.put(kind, nodes);
        }
        nextRound();
    }

    private static boolean hasGoodId(Fields node, Form form) {
        return !node.text("id", form).isEmpty() && !node.isBroken();
    }

    private static boolean isFirst(Fields node, NodeKind kind, Set<String> met) {
        if (met.add(node.id())) {
            return true;
        }
        node.breaks(
                ProblemKind.DUPLICATE_ID,
                node,
                "another %s is called `%s` already; give this one an id of its own"
                        .formatted(kind.called(), node.id()));
        return false;
    }

    List<Fields> of(NodeKind kind) {
        return staying.getOrDefault(kind, List.of());
    }

    Ids ids(NodeKind kind) {
        var found = ids.get(kind);
        if (found == null) {
            throw new IllegalStateException("no round has begun");
        }
        return found;
    }

    /// Lets broken nodes go.
    ///
    /// @return whether there were any
    boolean leaveBroken() {
        boolean gone = false;
        for (var nodes : staying.values()) {
            gone |= nodes.removeIf(Fields::isBroken);
        }
        if (gone) {
            nextRound();
        }
        return gone;
    }

    private void nextRound() {
        var next = new EnumMap<NodeKind, Ids>(NodeKind.class);
        for (var kind : NodeKind.values()) {
            next.put(kind, new Ids(kind, of(kind), file.nodes(kind.section())));
        }
        ids = next;
    }

    /// Index in the graph of each cause of the file, [Ids#NONE] for one that is left out.
    int[] causesByFile() {
        int next = 0;
        var all = file.nodes(NodeKind.CAUSE.section());
        var indices = new int[all.size()];
        var causes = of(NodeKind.CAUSE);
        for (int place = 0; place < indices.length; place++) {
            boolean stays = next < causes.size() && causes.get(next) == all.get(place);
            indices[place] = stays ? next++ : Ids.NONE;
        }
        return indices;
    }
}
