package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.ProblemKind;

/// Reads causes and which moves may help with them; their other links see [CauseLinks].
final class CauseReader {
    private final Nodes nodes;
    private final LinksBuilder moves = new LinksBuilder();

    CauseReader(Nodes nodes) {
        this.nodes = nodes;
    }

    Cause read(Fields in, int index) {
        for (var key : new String[] {"core", "findings"}) {
            if (!in.has(key)) {
                in.breaks(ProblemKind.MISSING_KEY, in, "add `%s`".formatted(key));
            }
        }
        in.needs("sources", 0);
        nodes.ids(NodeKind.MOVE).lookAll(in, "moves").forEach(move -> moves.add(index, move));
        return new Cause(
                index,
                in.id(),
                in.oneOf("kind", CauseKind.class),
                in.flag("core"),
                in.oneOf("common", Commonness.class),
                in.oneOf("level", CareLevel.class),
                in.oneOf("evidence", Evidence.class),
                nodes.ids(NodeKind.MUSCLE).ids(in, "muscles"),
                nodes.ids(NodeKind.CAUSE).look(in, "besides"),
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }

    /// The moves of the causes read so far, best first.
    Links moves() {
        return moves.build(nodes.of(NodeKind.CAUSE).size(), nodes.of(NodeKind.MOVE).size());
    }
}
