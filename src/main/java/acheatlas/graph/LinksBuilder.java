package acheatlas.graph;

import java.util.Arrays;

/// Collects links one after another, those of one `from` node together and `from` nodes rising.
public final class LinksBuilder {
    private static final int FIRST_ROOM = 64;

    int[] from = new int[FIRST_ROOM];
    int[] to = new int[FIRST_ROOM];
    byte[] suggests = new byte[FIRST_ROOM];
    byte[] expected = new byte[FIRST_ROOM];
    byte[] evidence = new byte[FIRST_ROOM];
    int[] sourceStarts = new int[FIRST_ROOM];
    int[] sources = new int[FIRST_ROOM];
    private int count;

    /// The finished links between `fromCount` and `toCount` nodes.
    public Links build(int fromCount, int toCount) {
        return new Links(this, fromCount, toCount);
    }

    int count() {
        return count;
    }

    /// Adds a link without weights or sources: from a cause to a move.
    public LinksBuilder add(int fromNode, int toNode) {
        return add(fromNode, toNode, 0, 0, Evidence.EXPERT);
    }

    /// Adds a link.
    ///
    /// @throws IllegalArgumentException where `fromNode` is lower than that of the link before
    @SuppressWarnings("EnumOrdinal") // the byte never leaves memory
    public LinksBuilder add(
            int fromNode,
            int toNode,
            int suggested,
            int expectedness,
            Evidence grade,
            int... sourceIndices) {
        if (count > 0 && fromNode < from[count - 1]) {
            throw new IllegalArgumentException("links must come in the order of their first node");
        }
        ensureRoom();
        from[count] = fromNode;
        to[count] = toNode;
        suggests[count] = (byte) suggested;
        expected[count] = (byte) expectedness;
        evidence[count] = (byte) grade.ordinal();
        addSources(sourceIndices);
        count++;
        return this;
    }

    private void addSources(int[] indices) {
        int start = sourceStarts[count];
        int end = start + indices.length;
        if (end > sources.length) {
            sources = Arrays.copyOf(sources, Math.max(end, sources.length * 2));
        }
        System.arraycopy(indices, 0, sources, start, indices.length);
        sourceStarts[count + 1] = end;
    }

    private void ensureRoom() {
        if (count + 1 < to.length) {
            return;
        }
        int room = to.length * 2;
        from = Arrays.copyOf(from, room);
        to = Arrays.copyOf(to, room);
        suggests = Arrays.copyOf(suggests, room);
        expected = Arrays.copyOf(expected, room);
        evidence = Arrays.copyOf(evidence, room);
        sourceStarts = Arrays.copyOf(sourceStarts, room);
    }
}
