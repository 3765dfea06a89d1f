package acheatlas.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The checked graph: every node by index and by id, every link from both ends. Immutable; any
/// thread.
///
/// An index is a node's place in its list; it is stable for one loaded graph only. Ids are the
/// public contract and outlive it.
public final class Graph {
    private final GraphParts parts;
    private final Map<String, Integer> findingIndex;
    private final Map<String, Integer> causeIndex;
    private final Map<String, Integer> moveIndex;
    private final Map<Integer, RedFlag> flagOf = new HashMap<>();

    /// @throws IllegalArgumentException where two findings, causes or moves share an id; the loader
    ///   reports that as a problem before it gets here
    public Graph(GraphParts parts) {
        this.parts = parts;
        findingIndex = index(parts.findings().stream().map(Finding::id).toList());
        causeIndex = index(parts.causes().stream().map(Cause::id).toList());
        moveIndex = index(parts.moves().stream().map(Move::id).toList());
        parts.redFlags().forEach(flag -> flagOf.put(flag.finding(), flag));
    }

    private static Map<String, Integer> index(List<String> ids) {
        var index = HashMap.<String, Integer>newHashMap(ids.size());
        for (int place = 0; place < ids.size(); place++) {
            if (index.put(ids.get(place), place) != null) {
                throw new IllegalArgumentException("two nodes are called " + ids.get(place));
            }
        }
        return index;
    }

    /// The content's own version, such as `1.0.0`.
    public String version() {
        return parts.version();
    }

    public List<Region> regions() {
        return parts.regions();
    }

    /// Ids of the muscles and tendons, as the body map names them.
    public List<String> muscles() {
        return parts.muscles();
    }

    public List<Finding> findings() {
        return parts.findings();
    }

    public List<RedFlag> redFlags() {
        return parts.redFlags();
    }

    public List<Rule> rules() {
        return parts.rules();
    }

    /// What is asked before any cause is shown; together the questions stand for every red flag.
    public List<GateQuestion> gate() {
        return parts.gate();
    }

    public List<Cause> causes() {
        return parts.causes();
    }

    public List<Move> moves() {
        return parts.moves();
    }

    public List<Referral> referrals() {
        return parts.referrals();
    }

    public List<Article> articles() {
        return parts.articles();
    }

    public List<Source> sources() {
        return parts.sources();
    }

    public Finding finding(int index) {
        return parts.findings().get(index);
    }

    public Cause cause(int index) {
        return parts.causes().get(index);
    }

    public Move move(int index) {
        return parts.moves().get(index);
    }

    public Optional<Finding> finding(String id) {
        return Optional.ofNullable(findingIndex.get(id)).map(this::finding);
    }

    public Optional<Cause> cause(String id) {
        return Optional.ofNullable(causeIndex.get(id)).map(this::cause);
    }

    public Optional<Move> move(String id) {
        return Optional.ofNullable(moveIndex.get(id)).map(this::move);
    }

    public OptionalInt findingIndex(String id) {
        var index = findingIndex.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// What a red-flag finding leads to; empty for any other finding.
    public Optional<RedFlag> redFlag(int finding) {
        return Optional.ofNullable(flagOf.get(finding));
    }

    /// Causes to symptoms and red flags, with evoking strength and frequency.
    public Links causeFindings() {
        return parts.causeFindings();
    }

    /// Causes to modifiers; [Links#suggests] is the effect: 1 raises, 2 raises strongly, 3
    /// required, and the same below zero for lowers, lowers strongly, impossible.
    public Links causeModifiers() {
        return parts.causeModifiers();
    }

    /// Causes to the causes they feed: sitting to tight hip flexors to low back pain. Has no cycle.
    public Links feeds() {
        return parts.feeds();
    }

    /// Causes to the moves that may help, best first.
    public Links causeMoves() {
        return parts.causeMoves();
    }
}
