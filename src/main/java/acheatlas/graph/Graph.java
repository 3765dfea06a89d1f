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
    private final IdIndex findingIndex;
    private final IdIndex causeIndex;
    private final IdIndex moveIndex;
    private final Map<Integer, RedFlag> flagOf = new HashMap<>();

    /// @throws IllegalArgumentException where two findings, causes or moves share an id; the loader
    ///   reports that as a problem before it gets here
    public Graph(GraphParts parts) {
        this.parts = parts;
        findingIndex = new IdIndex(parts.findings().size(), it -> parts.findings().get(it).id());
        causeIndex = new IdIndex(parts.causes().size(), it -> parts.causes().get(it).id());
        moveIndex = new IdIndex(parts.moves().size(), it -> parts.moves().get(it).id());
        parts.redFlags().forEach(flag -> flagOf.put(flag.finding(), flag));
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
        return Optional.of(findingIndex.find(id)).filter(it -> it >= 0).map(this::finding);
    }

    public Optional<Cause> cause(String id) {
        return Optional.of(causeIndex.find(id)).filter(it -> it >= 0).map(this::cause);
    }

    public Optional<Move> move(String id) {
        return Optional.of(moveIndex.find(id)).filter(it -> it >= 0).map(this::move);
    }

    public OptionalInt findingIndex(String id) {
        int index = findingIndex.find(id);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
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
