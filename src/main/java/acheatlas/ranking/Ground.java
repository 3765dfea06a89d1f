package acheatlas.ranking;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// What a ranking rests on whatever is picked, and how a cause's place is written as one number.
///
/// A key is the score, best first, then the place of the cause's id in the alphabet: the lower key
/// comes first. Immutable.
final class Ground {
    private static final int NAME_BITS = 22;
    private static final int NAME = (1 << NAME_BITS) - 1;

    private final Graph graph;
    private final Weights weights;
    private final Contributions contributions;
    private final List<Cause> byName;
    private final int[] nameOf;
    private final long[] priors;
    private final BitSet contributors = new BitSet();

    Ground(Graph graph, Weights weights) {
        this.graph = graph;
        this.weights = weights;
        contributions = new Contributions(graph, weights);
        byName = graph.causes().stream().sorted(Comparator.comparing(Cause::id)).toList();
        nameOf = new int[byName.size()];
        for (int name = 0; name < nameOf.length; name++) {
            nameOf[byName.get(name).index()] = name;
        }
        priors =
                graph.causes().stream()
                        .mapToLong(cause -> Weights.whole(weights.prior(cause)))
                        .toArray();
        graph.causes().stream()
                .filter(Cause::isContributor)
                .forEach(cause -> contributors.set(cause.index()));
    }

    Graph graph() {
        return graph;
    }

    Weights weights() {
        return weights;
    }

    Contributions contributions() {
        return contributions;
    }

    boolean isContributor(int cause) {
        return contributors.get(cause);
    }

    /// The key of a cause.
    ///
    /// @param sum of its reasons, in [Weights#UNIT]s
    long key(int cause, long sum) {
        return -(priors[cause] + sum) << NAME_BITS | nameOf[cause];
    }

    Cause cause(long key) {
        return byName.get((int) key & NAME);
    }

    double score(long key) {
        return (double) -(key >> NAME_BITS) / Weights.UNIT;
    }
}
