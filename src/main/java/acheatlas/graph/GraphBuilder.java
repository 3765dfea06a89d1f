package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.GraphFile;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Turns a file into a checked [Graph]: looks ids up, holds numbers to their ranges, leaves out
/// what is broken and tells of it.
final class GraphBuilder {
    private static final Form VERSION = Form.of("[0-9]+\\.[0-9]+\\.[0-9]+", "1.0.0");
    private static final Form SCHEMA = Form.of("graph\\.schema\\.json", "graph.schema.json");
    private static final int FORMAT = 1;
    private static final Set<NodeKind> MAY_BE_EMPTY = Set.of(NodeKind.REFERRAL, NodeKind.ARTICLE);

    private final GraphFile file;
    private final Nodes nodes;

    private interface NodeReader<T> {
        T read(Fields in, int index);
    }

    GraphBuilder(GraphFile file) {
        this.file = file;
        nodes = new Nodes(file);
    }

    /// The nodes that made it into the graph, in its order.
    Nodes nodes() {
        return nodes;
    }

    Graph build() {
        var version = readRoot();
        GraphParts parts;
        do {
            parts = readNodes(version);
        } while (nodes.leaveBroken());
        var graph = new Graph(parts);
        GateReader.check(file.root(), graph, nodes);
        return graph;
    }

    private String readRoot() {
        var root = file.root();
        root.textOr("$schema", SCHEMA, "");
        root.whole("format", FORMAT, FORMAT);
        for (var kind : NodeKind.values()) {
            checkSection(root, kind);
        }
        var version = root.text("version", VERSION);
        root.end();
        return version;
    }

    private void checkSection(Fields root, NodeKind kind) {
        var section = kind.section();
        if (!root.has(section)) {
            root.fault(ProblemKind.MISSING_KEY, root, "add `%s`: a list".formatted(section));
        } else if (file.nodes(section).isEmpty() && !MAY_BE_EMPTY.contains(kind)) {
            var at = root.value(section).orElse(root);
            root.fault(ProblemKind.MISSING_KEY, at, "`%s` needs 1 or more".formatted(section));
        }
    }

    private GraphParts readNodes(String version) {
        var findings = new FindingReader(nodes);
        var causes = new CauseReader(nodes);
        var moves = new MoveReader(nodes);
        var rules = new RuleReader(nodes);
        var gate = new GateReader(nodes);
        var shelf = new ShelfReader(nodes);
        var links = new CauseLinks(file, nodes);
        var readFindings = read(NodeKind.FINDING, findings::read);
        var readRules = read(NodeKind.RULE, (in, _) -> rules.read(in));
        return new GraphParts(
                version,
                read(NodeKind.REGION, (in, _) -> ShelfReader.region(in)),
                read(NodeKind.MUSCLE, (in, _) -> in.id()),
                readFindings,
                heedUnsure(findings.flags(), readRules),
                readRules,
                read(NodeKind.GATE, (in, _) -> gate.read(in)),
                read(NodeKind.CAUSE, causes::read),
                read(NodeKind.MOVE, moves::read),
                read(NodeKind.REFERRAL, (in, _) -> shelf.referral(in)),
                read(NodeKind.ARTICLE, shelf::article),
                read(NodeKind.SOURCE, SourceReader::read),
                links.findings(),
                links.modifiers(),
                links.feeds(),
                causes.moves());
    }

    private <T> List<T> read(NodeKind kind, NodeReader<T> reader) {
        var read = new ArrayList<T>();
        for (var in : nodes.of(kind)) {
            read.add(reader.read(in, read.size()));
            in.end();
        }
        return read;
    }

    /// Rule R10 is told in one place for several flags.
    private static List<RedFlag> heedUnsure(List<RedFlag> flags, List<Rule> rules) {
        var unsure = new HashSet<Integer>();
        rules.forEach(rule -> unsure.addAll(rule.unsureCountsAsPresent()));
        return flags.stream()
                .map(flag -> unsure.contains(flag.finding()) ? flag.heedingUnsure() : flag)
                .toList();
    }
}
