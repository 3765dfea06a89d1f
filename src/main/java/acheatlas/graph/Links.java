package acheatlas.graph;

import java.util.Arrays;

/// Weighted links from one kind of node to another, readable from both ends.
///
/// Links are numbered from 0; those of one `from` node stand together, in the order of the file.
/// Everything lies in primitive arrays: about 20 bytes a link, no string and no hashing on the way.
///
/// ```java
/// for (int link = links.start(cause); link < links.end(cause); link++) {
///     sum += links.expected(link);
/// }
/// for (int at = links.backStart(finding); at < links.backEnd(finding); at++) {
///     int cause = links.from(links.backLink(at));
/// }
/// ```
public final class Links {
    private static final Evidence[] EVIDENCE = Evidence.values();

    private final int[] starts;
    private final int[] from;
    private final int[] to;
    private final byte[] suggests;
    private final byte[] expected;
    private final byte[] evidence;
    private final int[] sourceStarts;
    private final int[] sources;
    private final int[] backStarts;
    private final int[] backLinks;

    Links(LinksBuilder built, int fromCount, int toCount) {
        int count = built.count();
        from = Arrays.copyOf(built.from, count);
        to = Arrays.copyOf(built.to, count);
        suggests = Arrays.copyOf(built.suggests, count);
        expected = Arrays.copyOf(built.expected, count);
        evidence = Arrays.copyOf(built.evidence, count);
        sourceStarts = Arrays.copyOf(built.sourceStarts, count + 1);
        sources = Arrays.copyOf(built.sources, sourceStarts[count]);
        starts = offsets(from, fromCount);
        backStarts = offsets(to, toCount);
        backLinks = new int[count];
        var next = backStarts.clone();
        for (int link = 0; link < count; link++) {
            backLinks[next[to[link]]++] = link;
        }
    }

    private static int[] offsets(int[] nodes, int nodeCount) {
        var offsets = new int[nodeCount + 1];
        for (int node : nodes) {
            offsets[node + 1]++;
        }
        for (int node = 0; node < nodeCount; node++) {
            offsets[node + 1] += offsets[node];
        }
        return offsets;
    }

    public int count() {
        return to.length;
    }

    /// First link of a `from` node.
    public int start(int node) {
        return starts[node];
    }

    /// One past the last link of a `from` node.
    public int end(int node) {
        return starts[node + 1];
    }

    public int from(int link) {
        return from[link];
    }

    public int to(int link) {
        return to[link];
    }

    /// First place in [#backLink] of a `to` node.
    public int backStart(int node) {
        return backStarts[node];
    }

    /// One past the last place in [#backLink] of a `to` node.
    public int backEnd(int node) {
        return backStarts[node + 1];
    }

    /// The link at a place between [#backStart] and [#backEnd].
    public int backLink(int place) {
        return backLinks[place];
    }

    /// Evoking strength, 0 to 5 (dossier section 1); for a modifier its effect, -3 to 3.
    public int suggests(int link) {
        return suggests[link];
    }

    /// How often the finding is met given the cause, 1 (rare) to 5 (nearly all); 0 where it has no
    /// meaning.
    public int expected(int link) {
        return expected[link];
    }

    public Evidence evidence(int link) {
        return EVIDENCE[evidence[link]];
    }

    /// Indices of the sources of a link.
    public int[] sources(int link) {
        return Arrays.copyOfRange(sources, sourceStarts[link], sourceStarts[link + 1]);
    }

    /// The link between two nodes, or -1. Looks through the `from` node's links.
    public int between(int fromNode, int toNode) {
        for (int link = start(fromNode); link < end(fromNode); link++) {
            if (to[link] == toNode) {
                return link;
            }
        }
        return -1;
    }
}
