package acheatlas.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Small graphs for tests, in a few readable lines.
///
/// A node named for the first time comes into being with plain values; the prefix of its id tells
/// its kind (`m_` modifier, `rf_` red flag). Indices follow the order of naming.
///
/// ```java
/// var graph =
///         new GraphFixture()
///                 .location("s_outer_hip_pain")
///                 .link("c_gtps", "s_outer_hip_pain", 4, 5)
///                 .effect("c_gtps", "m_female", 2)
///                 .flag("rf_fever_unwell", CareLevel.URGENT, "c_septic_hip")
///                 .graph();
/// ```
public final class GraphFixture {
    private record Link(
            int from, int to, int suggests, int expected, Evidence grade, List<Integer> cited) {}

    private final Map<String, Finding> findings = new LinkedHashMap<>();
    private final Map<String, RedFlag> flags = new LinkedHashMap<>();
    private final Map<String, Cause> causes = new LinkedHashMap<>();
    private final Map<String, Move> moves = new LinkedHashMap<>();
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<GateQuestion> gate = new ArrayList<>();
    private final List<Referral> referrals = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<Link> causeFindings = new ArrayList<>();
    private final List<Link> causeModifiers = new ArrayList<>();
    private final List<Link> feeds = new ArrayList<>();
    private final List<Link> causeMoves = new ArrayList<>();

    /// Index of a finding, made where it is new.
    public int finding(String id) {
        if (!findings.containsKey(id)) {
            symptom(id, 3);
        }
        return Objects.requireNonNull(findings.get(id)).index();
    }

    /// Index of a cause, made where it is new.
    public int cause(String id) {
        if (!causes.containsKey(id)) {
            cause(id, CauseKind.MUSCLE, Commonness.COMMON);
        }
        return Objects.requireNonNull(causes.get(id)).index();
    }

    /// Index of a move, made where it is new.
    public int move(String id) {
        if (!moves.containsKey(id)) {
            move(id, Move.Kind.STRETCH);
        }
        return Objects.requireNonNull(moves.get(id)).index();
    }

    /// Index of a verified source, made where it is new.
    public int source(String id) {
        int next = sources.size();
        return sources.computeIfAbsent(
                        id, _ -> new Source(next, id, id + " title", "", "", 2020, 0, "", "", true))
                .index();
    }

    public GraphFixture symptom(String id, int importance, String... regions) {
        put(id, importance, false, List.of(regions), "", List.of());
        return this;
    }

    /// A finding that says where it hurts: causes are ranked only with one of these.
    public GraphFixture location(String id, String... regions) {
        put(id, 3, true, List.of(regions), "", List.of());
        return this;
    }

    /// Findings that exclude each other, such as `m_female` and `m_male` of group `sex`.
    public GraphFixture group(String group, String... ids) {
        for (var id : ids) {
            put(id, 1, false, List.of(), group, List.of());
        }
        return this;
    }

    public GraphFixture age(String id, int from, int to) {
        put(id, 1, false, List.of(), "age", List.of(from, to));
        return this;
    }

    private void put(
            String id,
            int importance,
            boolean location,
            List<String> regions,
            String group,
            List<Integer> ages) {
        int index = findings.containsKey(id) ? findings.get(id).index() : findings.size();
        var kind = kind(id);
        findings.put(id, new Finding(index, id, kind, importance, location, regions, group, ages));
        if (kind == FindingKind.RED_FLAG && !flags.containsKey(id)) {
            var never = Condition.never();
            flags.put(
                    id,
                    new RedFlag(index, CareLevel.SELF_CARE, List.of(), never, false, List.of()));
        }
    }

    private static FindingKind kind(String id) {
        return id.startsWith("rf_")
                ? FindingKind.RED_FLAG
                : id.startsWith("m_") ? FindingKind.MODIFIER : FindingKind.SYMPTOM;
    }

    public GraphFixture flag(String id, CareLevel level, String... pointsTo) {
        return flag(id, level, Condition.never(), false, pointsTo);
    }

    /// A red flag raised by its parts too; see [#any], [#all], [#atLeast].
    public GraphFixture flag(
            String id, CareLevel level, Condition parts, boolean unsure, String... pointsTo) {
        int finding = finding(id);
        var causeIndices = causes(pointsTo);
        flags.put(id, new RedFlag(finding, level, causeIndices, parts, unsure, List.of()));
        return this;
    }

    public Condition present(String id) {
        return new Condition.Present(finding(id));
    }

    public Condition denied(String id) {
        return new Condition.Denied(finding(id));
    }

    public Condition any(String... ids) {
        return atLeast(1, ids);
    }

    public Condition all(String... ids) {
        return atLeast(ids.length, ids);
    }

    public Condition atLeast(int least, String... ids) {
        return new Condition.AtLeast(least, Stream.of(ids).map(this::present).toList());
    }

    public Condition all(Condition... parts) {
        return new Condition.AtLeast(parts.length, List.of(parts));
    }

    /// A rule that raises the care level where its condition holds.
    public GraphFixture rule(String id, Condition when, CareLevel level, String... pointsTo) {
        return rule(new RuleDraft(id).when(when).level(level).pointsTo(causes(pointsTo)).rule());
    }

    /// Any rule; [RuleDraft] makes one with only the parts that matter.
    public GraphFixture rule(Rule rule) {
        rules.add(rule);
        return this;
    }

    /// A check question. Red flags that none asks for are asked for by the last.
    public GraphFixture asks(String id, String... flags) {
        gate.add(new GateQuestion(id, Stream.of(flags).map(this::finding).toList()));
        return this;
    }

    public GraphFixture cause(String id, CauseKind kind, Commonness commonness) {
        return cause(id, kind, commonness, CareLevel.SELF_CARE, Evidence.MODERATE);
    }

    public GraphFixture cause(
            String id, CauseKind kind, Commonness commonness, CareLevel level, Evidence grade) {
        int index = causes.containsKey(id) ? causes.get(id).index() : causes.size();
        causes.put(
                id,
                new Cause(
                        index, id, kind, true, commonness, level, grade, List.of(), -1, List.of()));
        return this;
    }

    /// Names the uncontested cause a contested one stands next to.
    public GraphFixture besides(String id, String uncontested) {
        int other = cause(uncontested);
        cause(id);
        var old = Objects.requireNonNull(causes.get(id));
        causes.put(
                id,
                new Cause(
                        old.index(),
                        id,
                        old.kind(),
                        old.core(),
                        old.commonness(),
                        old.level(),
                        old.evidence(),
                        old.muscles(),
                        other,
                        old.sources()));
        return this;
    }

    /// Links a cause to a symptom or red flag: evoking strength 0 to 5, frequency 1 to 5.
    public GraphFixture link(String cause, String finding, int suggests, int expected) {
        return link(cause, finding, suggests, expected, Evidence.MODERATE);
    }

    public GraphFixture link(
            String cause,
            String finding,
            int suggests,
            int expected,
            Evidence grade,
            String... cited) {
        causeFindings.add(
                new Link(
                        cause(cause),
                        finding(finding),
                        suggests,
                        expected,
                        grade,
                        Stream.of(cited).map(this::source).toList()));
        return this;
    }

    /// Links a cause to a modifier: 3 required, 2 raises strongly, 1 raises, below zero lowers.
    public GraphFixture effect(String cause, String finding, int effect) {
        var link = new Link(cause(cause), finding(finding), effect, 0, Evidence.EXPERT, List.of());
        causeModifiers.add(link);
        return this;
    }

    public GraphFixture feeds(String cause, String fed) {
        feeds.add(new Link(cause(cause), cause(fed), 0, 0, Evidence.MODERATE, List.of()));
        return this;
    }

    /// Says which moves may help with a cause, best first.
    public GraphFixture helps(String cause, String... ids) {
        for (var id : ids) {
            causeMoves.add(new Link(cause(cause), move(id), 0, 0, Evidence.EXPERT, List.of()));
        }
        return this;
    }

    /// A move of 3 times 30 seconds on 3 to 7 days a week, each side.
    public GraphFixture move(String id, Move.Kind kind, String... notFor) {
        return move(id, kind, new Move.Dose(30, 3, 1, 0, 3, 7, true), notFor);
    }

    public GraphFixture move(String id, Move.Kind kind, Move.Dose dose, String... notFor) {
        int index = moves.containsKey(id) ? moves.get(id).index() : moves.size();
        var unfit = Stream.of(notFor).filter(other -> !other.startsWith("c_")).map(this::finding);
        var unfitCauses = Stream.of(notFor).filter(other -> other.startsWith("c_"));
        moves.put(
                id,
                new Move(
                        index,
                        id,
                        kind,
                        dose,
                        unfit.toList(),
                        unfitCauses.map(this::cause).toList(),
                        -1,
                        List.of(),
                        "",
                        Evidence.MODERATE,
                        List.of()));
        return this;
    }

    /// Anything else a screen may want, as the record itself.
    public GraphFixture with(Referral referral) {
        referrals.add(referral);
        return this;
    }

    public GraphFixture with(Article article) {
        articles.add(article);
        return this;
    }

    private List<Integer> causes(String... ids) {
        return Stream.of(ids).map(this::cause).toList();
    }

    public Graph graph() {
        var regions = new TreeSet<String>();
        findings.values().forEach(finding -> regions.addAll(finding.regions()));
        return new Graph(
                new GraphParts(
                        "1.0.0",
                        regions.stream().map(id -> new Region(id, List.of())).toList(),
                        List.of(),
                        List.copyOf(findings.values()),
                        List.copyOf(flags.values()),
                        rules,
                        gate,
                        List.copyOf(causes.values()),
                        List.copyOf(moves.values()),
                        referrals,
                        articles,
                        List.copyOf(sources.values()),
                        build(causeFindings, findings.size()),
                        build(causeModifiers, findings.size()),
                        build(feeds, causes.size()),
                        build(causeMoves, moves.size())));
    }

    private Links build(List<Link> links, int toCount) {
        var builder = new LinksBuilder();
        links.stream()
                .sorted(Comparator.comparingInt(Link::from))
                .forEach(
                        link ->
                                builder.add(
                                        link.from,
                                        link.to,
                                        link.suggests,
                                        link.expected,
                                        link.grade,
                                        link.cited.stream().mapToInt(Integer::intValue).toArray()));
        return builder.build(causes.size(), toCount);
    }
}
